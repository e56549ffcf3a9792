package dev.tenon.processor.write.store;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.EntityModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import dev.tenon.processor.source.FieldSpec;
import dev.tenon.processor.source.MethodSpec;
import dev.tenon.processor.source.ParameterizedTypeName;
import dev.tenon.processor.source.TypeName;
import dev.tenon.processor.source.TypeSpec;
import dev.tenon.processor.write.Layout;
import dev.tenon.processor.write.Source;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code BookFields}. */
public final class FieldsWriter {

    private FieldsWriter() {}

    /** The fields of an entity. */
    public static Source write(EntityModel entity) {
        ClassName name = entity.sibling("", "Fields");
        TypeSpec.Builder type = Layout.holder(name.simpleName(), entity.record().isPublic())
                .addJavadoc("The components of {@link $T}, for filters and sorts.\n", entity.type());
        entity.components().stream()
                .filter(component -> !component.name().equals(EntityTypeWriter.NAME))
                .forEach(component -> field(component, entity).ifPresent(type::addField));
        PartsWriter parts = new PartsWriter(entity);
        FieldSpec entityType = EntityTypeWriter.write(entity, parts);
        MethodSpec copy = EntityTypeWriter.copy(entity, parts);
        parts.constants().forEach(type::addField);
        type.addField(entityType);
        type.addMethod(Layout.noInstances());
        type.addMethod(copy);
        type.addMethods(parts.methods());
        return Source.of(name, type, List.of(entity.place().type()));
    }

    private static Optional<FieldSpec> field(ComponentModel component, EntityModel entity) {
        return kind(component.shape())
                .map(kind -> FieldSpec.builder(
                                kind.typeOver(entity.type()),
                                component.name(),
                                Modifier.PUBLIC,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .addJavadoc("{@link $T#$L}.\n", entity.type(), component.name())
                        .initializer(kind.make(component.name(), entity.type()))
                        .build());
    }

    private static Optional<Kind> kind(Shape shape) {
        if (shape instanceof Shape.Many many && many.item().isOrdered()) {
            return Optional.of(new Kind(Tenon.LIST_FIELD, many.item(), "of"));
        }
        Shape item = shape instanceof Shape.Optional optional ? optional.item() : shape;
        return item.isSingle()
                ? Optional.of(new Kind(fieldOf(item), item, item.equals(shape) ? "of" : "optional"))
                : Optional.empty();
    }

    private static ClassName fieldOf(Shape item) {
        if (item.isBytes()) {
            return Tenon.FIELD;
        }
        return item instanceof Shape.Scalar scalar && scalar.kind() == Shape.Kind.TEXT
                ? Tenon.TEXT_FIELD
                : Tenon.ORDERED_FIELD;
    }

    /** Which field class, over which value, made how. */
    private record Kind(ClassName field, Shape item, String factory) {

        TypeName typeOver(ClassName entity) {
            return field.equals(Tenon.TEXT_FIELD)
                    ? ParameterizedTypeName.get(field, entity)
                    : ParameterizedTypeName.get(field, entity, item.type().box());
        }

        CodeBlock make(String component, ClassName entity) {
            return field.equals(Tenon.TEXT_FIELD)
                    ? CodeBlock.of("$T.$L($S, $T::$L)", field, factory, component, entity, component)
                    : CodeBlock.of(
                            "$T.$L($S, $L, $T::$L)", field, factory, component, FieldTypes.of(item), entity, component);
        }
    }
}
