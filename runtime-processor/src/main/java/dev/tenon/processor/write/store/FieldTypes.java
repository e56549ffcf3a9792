package dev.tenon.processor.write.store;

import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.CodeBlock;

/** The {@code FieldType} of a shape. */
public final class FieldTypes {

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
}
