package dev.tenon.processor.source;

import java.util.List;
import java.util.function.Function;

/** A type as it is written. As a text, with qualified names. */
public sealed interface TypeName
        permits ArrayTypeName, ClassName, ParameterizedTypeName, PrimitiveTypeName, TypeVariableName, WildcardTypeName {

    /** The class of a primitive type; any other as it is. */
    default TypeName box() {
        return this;
    }

    default boolean isPrimitive() {
        return false;
    }

    /** Adds it to a text, with the names that classes have there. */
    void write(StringBuilder text, Function<ClassName, String> names);

    /** That of a class or primitive type. */
    static TypeName get(Class<?> type) {
        return type.isPrimitive() ? PrimitiveTypeName.of(type.getName()) : ClassName.get(type);
    }

    /** With qualified names. */
    static String qualified(TypeName type) {
        StringBuilder text = new StringBuilder();
        type.write(text, ClassName::canonicalName);
        return text.toString();
    }

    /** Adds several, with a text between them. */
    static void write(
            List<? extends TypeName> types, String between, StringBuilder text, Function<ClassName, String> names) {
        for (int i = 0; i < types.size(); i++) {
            text.append(i == 0 ? "" : between);
            types.get(i).write(text, names);
        }
    }
}
