package dev.tenon.processor.source;

import java.util.function.Function;

/**
 * A wildcard.
 *
 * @param isLower whether the bound is what it is a supertype of
 */
public record WildcardTypeName(boolean isLower, TypeName bound) implements TypeName {

    private static final ClassName OBJECT = ClassName.get(Object.class);

    /** {@code ? extends bound}. */
    public static WildcardTypeName subtypeOf(TypeName bound) {
        return new WildcardTypeName(false, bound);
    }

    /** {@code ? extends bound}. */
    public static WildcardTypeName subtypeOf(Class<?> bound) {
        return subtypeOf(TypeName.get(bound));
    }

    /** {@code ? super bound}. */
    public static WildcardTypeName supertypeOf(TypeName bound) {
        return new WildcardTypeName(true, bound);
    }

    @Override
    public void write(StringBuilder text, Function<ClassName, String> names) {
        text.append('?');
        if (isLower || !bound.equals(OBJECT)) {
            text.append(isLower ? " super " : " extends ");
            bound.write(text, names);
        }
    }

    @Override
    public String toString() {
        return TypeName.qualified(this);
    }
}
