package dev.tenon.processor.write.rest;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.Shape;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** The text of {@code @Default} as a JSON value. */
final class OpenApiDefault {

    private OpenApiDefault() {}

    /** That of a component which has one that can be read. */
    static Optional<Object> of(ComponentModel component) {
        return component.defaultText().flatMap(text -> value(component.single(), text));
    }

    private static Optional<Object> value(Shape shape, String text) {
        if (!(shape instanceof Shape.Scalar scalar)) {
            return Optional.of(text);
        }
        try {
            if (scalar.kind().isWhole()) {
                return Optional.of(new BigInteger(text));
            }
            if (scalar.kind().isNumber()) {
                return Optional.of(new BigDecimal(text));
            }
        } catch (NumberFormatException malformed) {
            return Optional.empty();
        }
        return Optional.of(scalar.kind() == Shape.Kind.BOOLEAN ? Boolean.valueOf(text) : text);
    }
}
