package dev.tenon.processor.write.validation;

import dev.tenon.processor.model.AskedModel;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements that check one component: {@code errors.notBlank("title", command.title())}. */
final class Statements {

    static final String PATH = "path";
    static final String ITEM = "item";

    private final Constants constants;
    private final Calls calls;

    Statements(Constants constants, String component) {
        this.constants = constants;
        this.calls = new Calls(constants, component);
    }

    /** All that is asked of a component, which must be there unless it must not. */
    List<CodeBlock> component(ComponentModel component, CodeBlock value) {
        List<CodeBlock> statements = new ArrayList<>();
        List<ConstraintModel> constraints = component.asked().constraints();
        CodeBlock path = CodeBlock.of("$S", component.name());
        boolean mayBeAbsent = component.shape().type().isPrimitive()
                || constraints.stream().anyMatch(constraint -> constraint.is("Null"));
        if (!mayBeAbsent) {
            Optional<String> message = constraints.stream()
                    .filter(constraint -> constraint.is("NotNull"))
                    .flatMap(constraint -> constraint.message().stream())
                    .findFirst();
            statements.add(saying(message, List.of(CodeBlock.of("errors.required($L, $L)", path, value))));
        }
        statements.addAll(asked(component.asked(), component.shape(), path, value, 1));
        return statements;
    }

    private List<CodeBlock> asked(AskedModel asked, Shape shape, CodeBlock path, CodeBlock value, int depth) {
        List<CodeBlock> statements = new ArrayList<>(constraints(asked.constraints(), path, value));
        asked.valid()
                .flatMap(AskedModel.Valid::validator)
                .map(validator -> CodeBlock.of("errors.within($L, $L, $T::check)", path, value, validator))
                .ifPresent(statements::add);
        asked.items().map(items -> items(items, shape, path, value, depth)).ifPresent(statements::add);
        return statements;
    }

    private CodeBlock items(AskedModel items, Shape shape, CodeBlock path, CodeBlock value, int depth) {
        String suffix = depth == 1 ? "" : Integer.toString(depth);
        Shape item = shape instanceof Shape.Optional optional
                ? optional.item()
                : shape instanceof Shape.Many many ? many.item() : shape;
        List<CodeBlock> inner = asked(items, item, CodeBlock.of(PATH + suffix), CodeBlock.of(ITEM + suffix), depth + 1);
        String method = shape instanceof Shape.Optional ? "optional" : "each";
        if (inner.isEmpty()) {
            return CodeBlock.of("errors.$L($L, $L)", method, path, value);
        }
        return CodeBlock.of(
                "errors.$L($L, $L, ($L, $L) -> $L)", method, path, value, PATH + suffix, ITEM + suffix, body(inner));
    }

    /** What is asked of a value by these, in their order. */
    List<CodeBlock> constraints(List<ConstraintModel> constraints, CodeBlock path, CodeBlock value) {
        return constraints.stream()
                .flatMap(constraint -> constraint(constraint, path, value).stream())
                .toList();
    }

    private List<CodeBlock> constraint(ConstraintModel constraint, CodeBlock path, CodeBlock value) {
        if (constraint.own().isEmpty()) {
            List<CodeBlock> call =
                    calls.builtIn(constraint, path, value).stream().toList();
            return call.isEmpty() ? call : List.of(saying(constraint.message(), call));
        }
        ConstraintModel.Own own = constraint.own().get();
        String message = constraint.message().orElse("must satisfy @" + constraint.name());
        List<CodeBlock> statements = new ArrayList<>(constraints(own.parts(), path, value));
        own.validator()
                .filter(validator -> own.flaw().isEmpty())
                .map(validator -> CodeBlock.of("errors.own($L, $L, $L, $S)", path, value, constant(validator), message))
                .ifPresent(statements::add);
        return own.isSingle() && !statements.isEmpty() ? List.of(saying(Optional.of(message), statements)) : statements;
    }

    private String constant(ClassName validator) {
        return constants.of(
                validator,
                Names.constant(String.join("", validator.simpleNames())),
                CodeBlock.of("new $T()", validator));
    }

    private static CodeBlock saying(Optional<String> message, List<CodeBlock> statements) {
        return message.map(text -> CodeBlock.of("errors.saying($S, () -> $L)", text, body(statements)))
                .orElseGet(() -> CodeBlock.join(statements, ";\n"));
    }

    /** Adds a statement; one with a block in it is not indented more than that. */
    static void add(MethodSpec.Builder method, CodeBlock statement) {
        if (statement.toString().contains("{\n")) {
            method.addCode("$L;\n", statement);
        } else {
            method.addStatement("$L", statement);
        }
    }

    /** The body of a lambda. */
    private static CodeBlock body(List<CodeBlock> statements) {
        if (statements.size() == 1) {
            return statements.getFirst();
        }
        CodeBlock.Builder block = CodeBlock.builder().add("{\n$>");
        statements.forEach(statement -> block.add("$L;\n", statement));
        return block.add("$<}").build();
    }
}
