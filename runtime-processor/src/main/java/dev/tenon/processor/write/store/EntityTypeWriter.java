package dev.tenon.processor.write.store;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Names;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.write.Layout;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code BookFields.ENTITY}: what adapters know of the entity. */
final class EntityTypeWriter {

    private static final String NAME = "ENTITY";

    private final EntityModel entity;
    private final String variable;
    private final String changes;

    private EntityTypeWriter(EntityModel entity) {
        this.entity = entity;
        this.variable = free(Names.decapitalize(entity.name()));
        this.changes = free("changes");
    }

    static FieldSpec write(EntityModel entity) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Tenon.ENTITY_TYPE, entity.keyType(), entity.type()),
                        NAME,
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("{@link $T} for adapters.\n", entity.type())
                .initializer(new EntityTypeWriter(entity).entityType())
                .build();
    }

    private CodeBlock entityType() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.of(\n$>$>$>$>$S,\n$T.of($L),\n($T $L, $T $L) -> new $T($L))$<$<$<$<",
                        Tenon.ENTITY_TYPE,
                        entity.name(),
                        Tenon.KEY_TYPE,
                        entity.key().map(ComponentModel::name).orElse("id"),
                        entity.type(),
                        variable,
                        ParameterizedTypeName.get(Tenon.CHANGES, entity.type()),
                        changes,
                        entity.type(),
                        Layout.arguments(
                                entity.components().stream().map(this::copied).toList()))
                .add("$>$>\n.fields($L)", Layout.arguments(fields()));
        entity.record().version().ifPresent(version -> code.add("\n.version($L)", version.name()));
        for (Finder finder : Finder.of(entity)) {
            code.add("\n.$L($L)", finder.isUnique() ? "unique" : "lookup", finder.component());
        }
        return code.add("\n.build()$<$<").build();
    }

    private List<CodeBlock> fields() {
        return entity.components().stream()
                .filter(FieldsWriter::isField)
                .map(component -> CodeBlock.of("$L", component.name()))
                .toList();
    }

    private CodeBlock copied(ComponentModel component) {
        return FieldsWriter.isField(component)
                ? CodeBlock.of("$L.or($L, $L.$L())", changes, component.name(), variable, component.name())
                : CodeBlock.of("$L.$L()", variable, component.name());
    }

    /** The name, with underscores until no component has it: it would hide the constant. */
    private String free(String name) {
        return entity.components().stream()
                        .anyMatch(component -> component.name().equals(name))
                ? free(name + "_")
                : name;
    }
}
