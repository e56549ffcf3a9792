package dev.tenon.processor.write.id;

import dev.tenon.processor.model.IdModel;
import dev.tenon.processor.model.IdModel.Backing;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.PrimitiveTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.source.TypeVariableName;
import dev.tenon.processor.write.Source;
import java.util.UUID;
import javax.lang.model.element.Modifier;

/** Writes {@code BookId}. */
public final class IdWriter {

    private final IdModel id;
    private final ClassName type;
    private final TypeName value;

    private IdWriter(IdModel id) {
        this.id = id;
        this.type = id.type();
        this.value = switch (id.backing()) {
            case UUID -> ClassName.get(UUID.class);
            case LONG -> PrimitiveTypeName.LONG.box();
            case INT -> PrimitiveTypeName.INT.box();
            case STRING -> ClassName.get(String.class);
        };
    }

    /** The record of an id. */
    public static Source write(IdModel id) {
        return new IdWriter(id).write();
    }

    private Source write() {
        TypeSpec.Builder record = TypeSpec.recordBuilder(id.name())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("An identity over {@code $T}, declared by ", value)
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterSpec.of(value, "value"))
                        .build())
                .addSuperinterface(ParameterizedTypeName.get(Tenon.TYPED_IDENTIFIER, value))
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Comparable.class), type))
                .addField(format())
                .addMethod(check())
                .addMethod(of(value));
        if (id.backing() == Backing.LONG) {
            // A literal such as 7 is an int, which becomes a long but not a Long.
            record.addMethod(of(PrimitiveTypeName.LONG));
        }
        record.addMethod(parse()).addMethod(fromString());
        if (id.owner().isEmpty()) {
            record.addJavadoc("the package {@code $L}.\n\n@param value the bare value\n", id.packageName());
        } else {
            record.addJavadoc("{@link $T}.\n\n@param value the bare value\n", id.ownerType());
        }
        if (id.backing() == Backing.UUID) {
            record.addMethod(next());
        }
        record.addMethod(compareTo()).addMethod(text());
        return Source.of(type, record, id.origins());
    }

    private FieldSpec format() {
        FieldSpec.Builder field = FieldSpec.builder(
                ParameterizedTypeName.get(Tenon.ID_FORMAT, value),
                "FORMAT",
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL);
        return id.backing() == Backing.UUID
                ? field.initializer(
                                "$T.uuid($S, $S)",
                                Tenon.ID_FORMAT,
                                id.name(),
                                id.prefix().text())
                        .build()
                : field.initializer("$T.$L($S$L)", Tenon.ID_FORMAT, id.backing().format(), id.name(), limits())
                        .build();
    }

    /** The further arguments of a text's format. */
    private CodeBlock limits() {
        CodeBlock.Builder arguments = CodeBlock.builder();
        id.maxLength().ifPresent(length -> arguments.add(", $L", length));
        if (!id.pattern().isEmpty()) {
            arguments.add(", $S", id.pattern());
        }
        return arguments.build();
    }

    private static MethodSpec check() {
        return MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement("FORMAT.require(value)")
                .build();
    }

    private MethodSpec of(TypeName given) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The id with this value.\n")
                .returns(type)
                .addParameter(given, "value")
                .addStatement("return new $T(value)", type)
                .build();
    }

    private MethodSpec parse() {
        return MethodSpec.methodBuilder("parse")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Reads the text form; {@code Invalid} when {@code text} is not one.\n")
                .returns(ParameterizedTypeName.get(Tenon.EITHER, Tenon.FAILURE, type))
                .addParameter(String.class, "text")
                .addStatement("return FORMAT.parse(text, $T::new)", type)
                .build();
    }

    private MethodSpec fromString() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("fromString");
        if (id.jackson()) {
            method.addAnnotation(Tenon.JSON_CREATOR);
        }
        return method.addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Reads the text form.\n\n@throws $T with {@code Invalid} when {@code text} is not one\n",
                        Tenon.FAILURE_EXCEPTION)
                .returns(type)
                .addParameter(String.class, "text")
                .addStatement("return new $T(FORMAT.valueOf(text))", type)
                .build();
    }

    private MethodSpec next() {
        TypeVariableName environment = TypeVariableName.get("R", Tenon.HAS_PLATFORM);
        return MethodSpec.methodBuilder("next")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("A new id, greater than all before it.\n")
                .addTypeVariable(environment)
                .returns(ParameterizedTypeName.get(Tenon.EFF, environment, type))
                .addStatement(
                        "return $T.effect($S, environment -> new $T(environment.platform().nextUuid()))",
                        Tenon.EFF,
                        id.name() + ".next",
                        type)
                .build();
    }

    private MethodSpec compareTo() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("compareTo")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(int.class)
                .addParameter(type, "other");
        return id.backing() == Backing.UUID
                ? method.addStatement("return $T.compare(value, other.value)", Tenon.ID_FORMAT)
                        .build()
                : method.addStatement("return value.compareTo(other.value)").build();
    }

    private MethodSpec text() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("toString").addAnnotation(Override.class);
        if (id.jackson()) {
            method.addAnnotation(Tenon.JSON_VALUE);
        }
        return method.addModifiers(Modifier.PUBLIC)
                .addJavadoc("The text form, which {@link #parse} reads.\n")
                .returns(String.class)
                .addStatement("return FORMAT.format(value)")
                .build();
    }
}
