package dev.tenon.processor.source;

import java.util.List;
import java.util.function.Function;

/**
 * A type variable.
 *
 * @param bounds what it extends where it is declared
 */
public record TypeVariableName(String name, List<TypeName> bounds) implements TypeName {

    public TypeVariableName {
        bounds = List.copyOf(bounds);
    }

    /** The variable {@code name}. */
    public static TypeVariableName get(String name, TypeName... bounds) {
        return new TypeVariableName(name, List.of(bounds));
    }

    @Override
    public void write(StringBuilder text, Function<ClassName, String> names) {
        text.append(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
