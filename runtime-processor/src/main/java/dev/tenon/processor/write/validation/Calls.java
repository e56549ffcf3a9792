package dev.tenon.processor.write.validation;

import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The calls that check Jakarta's own constraints on one component. */
final class Calls {

    private static final ClassName PATTERN = ClassName.get(Pattern.class);
    private static final ClassName DECIMAL = ClassName.get(BigDecimal.class);
    private static final String ANY_TEXT = ".*";

    private final Constants constants;
    private final String name;

    Calls(Constants constants, String component) {
        this.constants = constants;
        this.name = Names.constant(component);
    }

    /** {@code errors.size("title", command.title(), 0, 256)}; nothing for what every value must be anyway. */
    Optional<CodeBlock> builtIn(ConstraintModel constraint, CodeBlock path, CodeBlock value) {
        return method(constraint)
                .map(method -> CodeBlock.of(
                        "errors.$L($L)",
                        method,
                        CodeBlock.join(
                                Stream.concat(Stream.of(path, value), arguments(constraint).stream())
                                        .toList(),
                                ", ")));
    }

    private static Optional<String> method(ConstraintModel constraint) {
        return switch (constraint.name()) {
            case "NotNull" -> Optional.empty();
            case "Null" -> Optional.of("absent");
            default -> Optional.of(Names.decapitalize(constraint.name()));
        };
    }

    private List<CodeBlock> arguments(ConstraintModel constraint) {
        return switch (constraint.name()) {
            case "Size" ->
                List.of(
                        CodeBlock.of("$L", constraint.number("min")),
                        constraint.number("max") == Integer.MAX_VALUE
                                ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
                                : CodeBlock.of("$L", constraint.number("max")));
            case "Min", "Max" -> List.of(CodeBlock.of("$L", literal(constraint.number("value"))));
            case "DecimalMin", "DecimalMax" ->
                List.of(decimal(constraint), CodeBlock.of("$L", constraint.flag("inclusive")));
            case "Digits" ->
                List.of(
                        CodeBlock.of("$L", constraint.number("integer")),
                        CodeBlock.of("$L", constraint.number("fraction")));
            case "Pattern" -> List.of(pattern(constraint));
            case "Email" ->
                constraint.text("regexp").equals(ANY_TEXT)
                                && constraint.texts("flags").isEmpty()
                        ? List.of()
                        : List.of(pattern(constraint));
            default -> List.of();
        };
    }

    private CodeBlock decimal(ConstraintModel constraint) {
        String suffix = constraint.name().equals("DecimalMin") ? "_MIN" : "_MAX";
        return CodeBlock.of(
                "$L",
                constants.of(DECIMAL, name + suffix, CodeBlock.of("new $T($S)", DECIMAL, constraint.text("value"))));
    }

    private CodeBlock pattern(ConstraintModel constraint) {
        CodeBlock flags = constraint.texts("flags").stream()
                .map(flag -> CodeBlock.of("$T.$L", PATTERN, flag))
                .collect(CodeBlock.joining(" | "));
        CodeBlock value = flags.isEmpty()
                ? CodeBlock.of("$T.compile($S)", PATTERN, constraint.text("regexp"))
                : CodeBlock.of("$T.compile($S, $L)", PATTERN, constraint.text("regexp"), flags);
        return CodeBlock.of("$L", constants.of(PATTERN, name + "_PATTERN", value));
    }

    private static String literal(long number) {
        return number == (int) number ? Long.toString(number) : number + "L";
    }
}
