package dev.tenon.processor.write.store;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.ForeignKeyModel;
import dev.tenon.processor.model.LookupModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.validation.ValidatorWriter;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code BookFields.ENTITY}: what adapters know of the entity. */
final class EntityTypeWriter {

    static final String NAME = "ENTITY";

    private static final String CHANGED = "changed";

    private final EntityModel entity;
    private final String variable;
    private final String changes;
    private final PartsWriter parts;

    private EntityTypeWriter(EntityModel entity, PartsWriter parts) {
        this.entity = entity;
        this.parts = parts;
        this.variable = free(Names.decapitalize(entity.name()));
        this.changes = free("changes");
    }

    static FieldSpec write(EntityModel entity, PartsWriter parts) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Tenon.ENTITY_TYPE, entity.keyType(), entity.type()),
                        NAME,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("{@link $T} for adapters.\n", entity.type())
                .initializer(new EntityTypeWriter(entity, parts).entityType())
                .build();
    }

    /** What copies the entity: a method, because javac attributes a lambda in an argument of a generic method twice. */
    static MethodSpec copy(EntityModel entity, PartsWriter parts) {
        EntityTypeWriter writer = new EntityTypeWriter(entity, parts);
        return MethodSpec.methodBuilder(CHANGED)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(entity.type())
                .addParameter(entity.type(), writer.variable)
                .addParameter(ParameterizedTypeName.get(Tenon.CHANGES, entity.type()), writer.changes)
                .addStatement(
                        "return new $T($L)",
                        entity.type(),
                        Layout.outerArguments(
                                entity.components().stream().map(writer::copied).toList()))
                .build();
    }

    private CodeBlock entityType() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        entity.hasCompositeKey()
                                ? "$T.of(\n$>$>$>$>$S,\n$L,\n$T::$L)$<$<$<$<"
                                : "$T.of($S, $L, $T::$L)",
                        Tenon.ENTITY_TYPE,
                        entity.name(),
                        key(),
                        entity.sibling("", "Fields"),
                        CHANGED)
                .add("$>$>\n.fields($L)", Layout.texts(fields()));
        entity.version().ifPresent(version -> code.add("\n.version($L)", version.name()));
        entity.createdAt().ifPresent(time -> code.add("\n.createdAt($L)", time.name()));
        entity.updatedAt().ifPresent(time -> code.add("\n.updatedAt($L)", time.name()));
        entity.createdBy().ifPresent(user -> code.add("\n.createdBy($L)", user.name()));
        entity.deletedAt().ifPresent(time -> code.add("\n.softDelete($L)", time.name()));
        entity.tenant().ifPresent(tenant -> code.add("\n.tenant($L)", tenant.name()));
        for (LookupModel lookup : entity.lookups()) {
            code.add("\n.$L($L)", lookup.isUnique() ? "unique" : "lookup", String.join(", ", lookup.names()));
        }
        for (ForeignKeyModel reference : entity.foreignKeys()) {
            code.add(
                    "\n.reference($L, () -> $T.$L, $T.$L)",
                    reference.component().name(),
                    ClassName.get(
                            reference.target().packageName(), reference.target().simpleName() + "Fields"),
                    NAME,
                    Tenon.ON_DELETE,
                    reference.onDelete());
        }
        if (entity.hasRules()) {
            code.add("\n.rules($T::validate)", ValidatorWriter.nameOf(entity));
        }
        if (entity.components().stream()
                .anyMatch(component -> parts.of(component).isPresent())) {
            code.add("\n.parts()");
        }
        return code.add("\n.build()$<$<").build();
    }

    /** {@code KeyType.of(id)}; a composite one part by part. */
    private CodeBlock key() {
        if (!entity.hasCompositeKey()) {
            return CodeBlock.of("$T.of($L)", Tenon.KEY_TYPE, entity.keyName());
        }
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.<$T, $T>composite($T::of)", Tenon.KEY_TYPE, entity.type(), entity.keyType(), entity.keyType());
        code.add("$>$>");
        for (ComponentModel part : entity.keys()) {
            code.add("\n.part($L, $T::$L)", part.name(), entity.keyType(), part.name());
        }
        return code.add("$<$<").build();
    }

    private List<String> fields() {
        return entity.components().stream()
                .filter(ComponentModel::isField)
                .map(ComponentModel::name)
                .toList();
    }

    private CodeBlock copied(ComponentModel component) {
        String value = variable + "." + component.name() + "()";
        return component.isField()
                ? CodeBlock.of("$L.or($L, $L)", changes, component.name(), value)
                : parts.of(component)
                        .map(part -> CodeBlock.of("$L.kept($S, $L, $L)", changes, component.name(), part, value))
                        .orElse(CodeBlock.of("$L", value));
    }

    /** The name, with underscores until no component has it: it would hide the constant. */
    private String free(String name) {
        return entity.components().stream()
                        .anyMatch(component -> component.name().equals(name))
                ? free(name + "_")
                : name;
    }
}
