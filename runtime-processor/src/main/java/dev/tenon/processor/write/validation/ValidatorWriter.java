package dev.tenon.processor.write.validation;

import dev.tenon.processor.model.CheckedModel;
import dev.tenon.processor.model.CheckedModel.Check;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ConstraintModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes {@code AddBookValidator}: every constraint as a call, in the order of the components. */
public final class ValidatorWriter {

    private static final String ERRORS = "errors";

    private ValidatorWriter() {}

    /** The name of a record's validator. */
    public static ClassName nameOf(CheckedModel checked) {
        ClassName type = checked.record().type();
        return ClassName.get(type.packageName(), type.simpleName() + "Validator");
    }

    /** The validator of a record that has rules. */
    public static Source write(CheckedModel checked) {
        ClassName type = checked.record().type();
        TypeSpec.Builder validator = Layout.holder(
                        nameOf(checked).simpleName(), checked.record().isPublic())
                .addJavadoc("Checks the rules of {@link $T}.\n", type)
                .addMethod(Layout.noInstances())
                .addMethod(validate(checked, type));
        return Source.of(
                nameOf(checked), validator, List.of(checked.record().place().type()));
    }

    private static MethodSpec validate(CheckedModel checked, ClassName type) {
        String variable = checked.variable().equals(ERRORS) ? ERRORS + "_" : checked.variable();
        MethodSpec.Builder method = MethodSpec.methodBuilder("validate")
                .addModifiers(Layout.visibleStatic(checked.record().isPublic()))
                .addJavadoc("Every broken rule; empty when there is none.\n")
                .returns(ParameterizedTypeName.get(Tenon.SEQ, Tenon.FIELD_ERROR))
                .addParameter(type, variable)
                .addStatement("$T $L = new $T()", Tenon.FIELD_ERRORS, ERRORS, Tenon.FIELD_ERRORS);
        checked.record().components().forEach(component -> method.addCode(component(component, variable)));
        if (checked.check() == Check.PRESENT) {
            method.addStatement("$L.check(() -> $T.validate($L))", ERRORS, type, variable);
        }
        return method.addStatement("return $L.toSeq()", ERRORS).build();
    }

    private static CodeBlock component(ComponentModel component, String variable) {
        CodeBlock value = CodeBlock.of("$L.$L()", variable, component.name());
        CodeBlock path = CodeBlock.of("$S", component.name());
        CodeBlock.Builder code = CodeBlock.builder();
        if (!component.shape().type().isPrimitive()) {
            code.addStatement("$L.required($L, $L)", ERRORS, path, value);
        }
        statements(component.constraints(), path, value).forEach(code::addStatement);
        List<CodeBlock> items = statements(component.itemConstraints(), CodeBlock.of("path"), CodeBlock.of("item"))
                .toList();
        if (!items.isEmpty()) {
            String each = component.shape() instanceof Shape.Optional ? "optional" : "each";
            if (items.size() == 1) {
                code.addStatement("$L.$L($L, $L, (path, item) -> $L)", ERRORS, each, path, value, items.getFirst());
            } else {
                code.add("$L.$L($L, $L, (path, item) -> {\n$>", ERRORS, each, path, value);
                items.forEach(code::addStatement);
                code.add("$<});\n");
            }
        }
        return code.build();
    }

    private static Stream<CodeBlock> statements(List<ConstraintModel> constraints, CodeBlock path, CodeBlock value) {
        return constraints.stream()
                .filter(constraint -> constraint.annotation().packageName().equals("jakarta.validation.constraints"))
                .flatMap(constraint -> call(constraint, path, value).stream());
    }

    private static Optional<CodeBlock> call(ConstraintModel constraint, CodeBlock path, CodeBlock value) {
        String name = constraint.annotation().simpleName();
        CodeBlock target = CodeBlock.of("$L.$L($L, $L", ERRORS, Names.decapitalize(name), path, value);
        return switch (name) {
            case "NotBlank", "NotEmpty", "Positive", "PositiveOrZero" -> Optional.of(CodeBlock.of("$L)", target));
            case "Size" ->
                Optional.of(CodeBlock.of(
                        "$L, $L, $L)",
                        target,
                        constraint.number("min"),
                        constraint.number("max") == Integer.MAX_VALUE
                                ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
                                : CodeBlock.of("$L", constraint.number("max"))));
            case "Min", "Max" -> Optional.of(CodeBlock.of("$L, $L)", target, literal(constraint.number("value"))));
            default -> Optional.empty();
        };
    }

    private static String literal(long number) {
        return number == (int) number ? Long.toString(number) : number + "L";
    }
}
