package dev.tenon.processor.write.store;

import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import java.util.List;
import java.util.Set;

/** The {@code FieldType} of a shape, and how its items are put together. */
public final class FieldTypes {

    private static final ClassName LINKED_HASH_SET = ClassName.get("io.vavr.collection", "LinkedHashSet");

    private FieldTypes() {}

    /** {@code FieldType.UUID}, {@code FieldType.id(...)}, ... */
    public static CodeBlock of(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> CodeBlock.of("$T.$L", Tenon.FIELD_TYPE, scalar.kind());
            case Shape.Id id ->
                CodeBlock.of("$T.id($L, $T::value, $T::new)", Tenon.FIELD_TYPE, of(id.backing()), id.type(), id.type());
            case Shape.Enumeration enumeration ->
                CodeBlock.of("$T.enumeration($T.class)", Tenon.FIELD_TYPE, enumeration.type());
            default -> throw new IllegalArgumentException("not a single value: " + shape);
        };
    }

    /** What makes a container of a list of its items, such as {@code Vector::ofAll}. */
    public static CodeBlock collector(ClassName container) {
        if (container.equals(ClassName.get(List.class)) || container.equals(ClassName.get(Set.class))) {
            return CodeBlock.of("$T::copyOf", container);
        }
        if (container.equals(Tenon.VAVR_LIST)) {
            return CodeBlock.of("$T::ofAll", Tenon.VAVR_LIST);
        }
        return CodeBlock.of("$T::ofAll", container.equals(Tenon.VAVR_SET) ? LINKED_HASH_SET : Tenon.VECTOR);
    }
}
