package dev.tenon.processor.source;

import java.util.function.Function;

/** An array. */
public record ArrayTypeName(TypeName componentType) implements TypeName {

    /** An array of {@code item}. */
    public static ArrayTypeName of(TypeName item) {
        return new ArrayTypeName(item);
    }

    @Override
    public void write(StringBuilder text, Function<ClassName, String> names) {
        componentType.write(text, names);
        text.append("[]");
    }

    @Override
    public String toString() {
        return TypeName.qualified(this);
    }
}
