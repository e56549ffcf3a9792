package dev.tenon.processor.write.rest;

import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Shape.Kind;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.CodeBlock;

/** The text of a typed id. That of one without a {@code parse} of its own, perhaps hand-written, is the text of its value. */
final class IdText {

    private IdText() {}

    /** Reads it. */
    static CodeBlock decoder(Shape.Id id) {
        String name = id.type().simpleName();
        return id.parses()
                ? CodeBlock.of("$T.id($S, $T::parse)", Codecs.DECODER, name, id.type())
                : CodeBlock.of("$T.id($S, $L::parse).map($T::new)", Codecs.DECODER, name, format(id), id.type());
    }

    private static CodeBlock format(Shape.Id id) {
        String name = id.type().simpleName();
        return switch (id.backing().kind()) {
            case UUID -> CodeBlock.of("$T.uuid($S, $S)", Tenon.ID_FORMAT, name, "");
            case LONG -> CodeBlock.of("$T.number($S)", Tenon.ID_FORMAT, name);
            case INT -> CodeBlock.of("$T.smallNumber($S)", Tenon.ID_FORMAT, name);
            default -> CodeBlock.of("$T.text($S)", Tenon.ID_FORMAT, name);
        };
    }

    /** The text of {@code value}. */
    static CodeBlock of(Shape.Id id, CodeBlock value) {
        if (id.parses()) {
            return CodeBlock.of("$L.toString()", value);
        }
        return id.backing().kind() == Kind.TEXT
                ? CodeBlock.of("$L.value()", value)
                : CodeBlock.of("$L.value().toString()", value);
    }

    /** Writes it. */
    static CodeBlock encoder(Shape.Id id) {
        return CodeBlock.of("$T.<$T>$L()", Codecs.ENCODER, id.type(), id.parses() ? "asText" : "valueAsText");
    }
}
