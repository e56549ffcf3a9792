package dev.tenon.processor.source;

import java.util.List;
import java.util.function.Function;

/** A class with type arguments. */
public record ParameterizedTypeName(ClassName rawType, List<TypeName> typeArguments) implements TypeName {

    public ParameterizedTypeName {
        typeArguments = List.copyOf(typeArguments);
    }

    /** {@code type<arguments>}. */
    public static ParameterizedTypeName get(ClassName type, TypeName... arguments) {
        return new ParameterizedTypeName(type, List.of(arguments));
    }

    @Override
    public void write(StringBuilder text, Function<ClassName, String> names) {
        rawType.write(text, names);
        text.append('<');
        TypeName.write(typeArguments, ", ", text, names);
        text.append('>');
    }

    @Override
    public String toString() {
        return TypeName.qualified(this);
    }
}
