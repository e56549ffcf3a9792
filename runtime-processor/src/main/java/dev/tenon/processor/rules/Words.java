package dev.tenon.processor.rules;

import dev.tenon.processor.model.Shape;

/** How a type is called in a message. */
final class Words {

    private Words() {}

    /** As the user would write it, without packages. */
    static String of(Shape shape) {
        return switch (shape) {
            case Shape.Unresolved unresolved -> "'" + unresolved.unknown() + "'";
            default -> simple(shape.type().toString());
        };
    }

    /** A qualified name, or a type with qualified names inside, without packages. */
    static String simple(String name) {
        return name.replaceAll("\\b[a-z_][A-Za-z_0-9]*\\.", "");
    }
}
