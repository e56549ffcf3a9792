package dev.tenon.processor.write.validation;

import dev.tenon.processor.model.CheckedModel;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.RecordModel;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.time.Instant;
import java.util.List;

/** Writes {@code AddBookValidator}: every constraint as a call, in the order of the components. */
public final class ValidatorWriter {

    private static final String ERRORS = "errors";
    private static final String NOW = "now";

    private final RecordModel record;
    private final String variable;
    private final Constants constants;

    private ValidatorWriter(CheckedModel checked) {
        this.record = checked.record();
        boolean hasItems = record.components().stream()
                .anyMatch(component -> component.asked().items().isPresent());
        this.variable = hasItems
                ? Names.variable(checked.variable(), ERRORS, NOW, Statements.PATH, Statements.ITEM)
                : Names.variable(checked.variable(), ERRORS, NOW);
        this.constants = new Constants();
    }

    /** The name of a record's validator. */
    public static ClassName nameOf(CheckedModel checked) {
        return checked.record().rules().validator();
    }

    /** The validator of a record that has rules. */
    public static Source write(CheckedModel checked) {
        return new ValidatorWriter(checked).write();
    }

    private Source write() {
        ClassName name = nameOf(record);
        MethodSpec check = check();
        TypeSpec.Builder validator = Layout.holder(name.simpleName(), record.isPublic())
                .addJavadoc("Checks the rules of {@link $T}.\n", record.type());
        constants.fields().forEach(validator::addField);
        validator.addMethod(Layout.noInstances()).addMethod(validate()).addMethod(check);
        return Source.of(name, validator, List.of(record.place().type()));
    }

    private MethodSpec validate() {
        MethodSpec.Builder method = method("validate")
                .returns(ParameterizedTypeName.get(Tenon.SEQ, Tenon.FIELD_ERROR))
                .addParameter(record.type(), variable);
        if (record.rules().isTimed()) {
            method.addJavadoc("Every rule that is broken at that time; empty when there is none.\n")
                    .addParameter(ClassName.get(Instant.class), NOW)
                    .addStatement("$T $L = new $T($L)", Tenon.FIELD_ERRORS, ERRORS, Tenon.FIELD_ERRORS, NOW);
        } else {
            method.addJavadoc("Every broken rule; empty when there is none.\n")
                    .addStatement("$T $L = new $T()", Tenon.FIELD_ERRORS, ERRORS, Tenon.FIELD_ERRORS);
        }
        return method.addStatement("check($L, $L)", variable, ERRORS)
                .addStatement("return $L.toSeq()", ERRORS)
                .build();
    }

    private MethodSpec check() {
        MethodSpec.Builder method = method("check")
                .addJavadoc("Adds every broken rule to {@code $L}.\n", ERRORS)
                .addParameter(record.type(), variable)
                .addParameter(Tenon.FIELD_ERRORS, ERRORS);
        for (ComponentModel component : record.components()) {
            new Statements(constants, component.name())
                    .component(component, CodeBlock.of("$L.$L()", variable, component.name()))
                    .forEach(statement -> Statements.add(method, statement));
        }
        new Statements(constants, Names.decapitalize(record.type().simpleName()))
                .constraints(record.rules().constraints(), CodeBlock.of("$S", ""), CodeBlock.of("$L", variable))
                .forEach(statement -> Statements.add(method, statement));
        if (record.rules().hasCheck()) {
            method.addStatement("$L.check(() -> $T.validate($L))", ERRORS, record.type(), variable);
        }
        return method.build();
    }

    private MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Layout.visibleStatic(record.isPublic()));
    }
}
