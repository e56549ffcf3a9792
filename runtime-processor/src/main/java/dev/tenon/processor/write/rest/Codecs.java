package dev.tenon.processor.write.rest;

import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Shape.Kind;
import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.CodeBlock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The expressions that decode and encode a shape. */
final class Codecs {

    static final ClassName DECODER = Tenon.web("Decoder");
    static final ClassName ENCODER = ClassName.get("dev.tenon.web.json", "Encoder");

    private final ClassName json;

    /** Those of a context, whose own constants and methods are in {@code json}. */
    Codecs(ClassName json) {
        this.json = json;
    }

    /** {@code Decoder.TEXT}, {@code CatalogJson.BOOK_ID}, ... */
    CodeBlock decoder(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> CodeBlock.of("$T.$L", DECODER, scalar.kind());
            case Shape.Id id -> own(id.type());
            case Shape.Enumeration enumeration -> own(enumeration.type());
            case Shape.Nested nested -> own(nested.type());
            case Shape.Many many -> collection(many);
            default -> CodeBlock.of("$T.TEXT.map($T.class::cast)", DECODER, Object.class);
        };
    }

    private CodeBlock own(ClassName type) {
        return CodeBlock.of("$T.$L", json, constant(type));
    }

    private CodeBlock collection(Shape.Many many) {
        CodeBlock item = decoder(many.item());
        ClassName container = many.container();
        if (container.equals(ClassName.get(List.class))) {
            return CodeBlock.of("$T.seq($L).map($T::asJava)", DECODER, item, Tenon.SEQ);
        }
        if (container.equals(ClassName.get(Set.class))) {
            return CodeBlock.of("$T.set($L).map($T::toJavaSet)", DECODER, item, Tenon.VAVR_SET);
        }
        if (container.equals(Tenon.VAVR_LIST)) {
            return CodeBlock.of("$T.list($L)", DECODER, item);
        }
        return CodeBlock.of("$T.$L($L)", DECODER, container.equals(Tenon.VAVR_SET) ? "set" : "seq", item);
    }

    /** {@code Encoder.TEXT}, {@code CatalogJson::writeBook}, ... */
    CodeBlock encoder(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> CodeBlock.of("$T.$L", ENCODER, scalar.kind());
            case Shape.Id id -> IdText.encoder(id);
            case Shape.Enumeration enumeration -> CodeBlock.of("$T.<$T>enumeration()", ENCODER, enumeration.type());
            case Shape.Nested nested -> CodeBlock.of("$T::$L", json, writer(nested.type()));
            case Shape.Many many -> CodeBlock.of("$T.array($L)", ENCODER, encoder(many.item()));
            case Shape.Paged paged ->
                CodeBlock.of(
                        "$T.$L($L)",
                        ENCODER,
                        paged.container().simpleName().toLowerCase(Locale.ROOT),
                        encoder(paged.item()));
            default -> CodeBlock.of("$T.asText()", ENCODER);
        };
    }

    /** Writes {@code value} as the whole of a document or item. */
    CodeBlock write(Shape shape, CodeBlock value) {
        return switch (shape) {
            case Shape.Scalar scalar when scalar.kind() == Kind.TEXT -> CodeBlock.of("json.writeString($L)", value);
            case Shape.Scalar scalar when scalar.kind() == Kind.BOOLEAN -> CodeBlock.of("json.writeBoolean($L)", value);
            case Shape.Id id -> CodeBlock.of("json.writeString($L)", IdText.of(id, value));
            case Shape.Enumeration enumeration -> CodeBlock.of("json.writeString($L.name())", value);
            case Shape.Nested nested -> CodeBlock.of("$T.$L(json, $L)", json, writer(nested.type()), value);
            default -> CodeBlock.of("$L.write(json, $L)", encoder(shape), value);
        };
    }

    /** Writes {@code value} as the property {@code name}. */
    CodeBlock property(String name, Shape shape, CodeBlock value) {
        return switch (shape) {
            case Shape.Scalar scalar
            when scalar.kind() == Kind.TEXT -> CodeBlock.of("json.writeStringProperty($S, $L)", name, value);
            case Shape.Scalar scalar
            when scalar.kind() == Kind.BOOLEAN -> CodeBlock.of("json.writeBooleanProperty($S, $L)", name, value);
            case Shape.Scalar scalar
            when scalar.kind() == Kind.INT || scalar.kind() == Kind.LONG ->
                CodeBlock.of("json.writeNumberProperty($S, $L)", name, value);
            case Shape.Id id -> CodeBlock.of("json.writeStringProperty($S, $L)", name, IdText.of(id, value));
            case Shape.Enumeration enumeration -> CodeBlock.of("json.writeStringProperty($S, $L.name())", name, value);
            case Shape.Optional optional ->
                CodeBlock.of("$L.optional(json, $S, $L)", receiver(optional.item()), name, value);
            default -> CodeBlock.of("$L.property(json, $S, $L)", receiver(shape), name, value);
        };
    }

    /** A method reference cannot be called on: it needs a type first. */
    private CodeBlock receiver(Shape shape) {
        return shape instanceof Shape.Nested nested
                ? CodeBlock.of("$T.of($L)", ENCODER, encoder(nested))
                : encoder(shape);
    }

    /** The Java literal of a default; {@code null} for one that is reported as none. */
    static CodeBlock literal(Shape shape, String text) {
        if (shape instanceof Shape.Enumeration enumeration) {
            return enumeration.constants().contains(text)
                    ? CodeBlock.of("$T.$L", enumeration.type(), text)
                    : CodeBlock.of("null");
        }
        try {
            return literal(shape instanceof Shape.Scalar scalar ? scalar.kind() : Kind.TEXT, text);
        } catch (NumberFormatException malformed) {
            return CodeBlock.of("null");
        }
    }

    private static CodeBlock literal(Kind kind, String text) {
        return switch (kind) {
            case BOOLEAN -> CodeBlock.of("$L", Boolean.valueOf(text));
            case INT -> CodeBlock.of("$L", Integer.valueOf(text));
            case LONG -> CodeBlock.of("$LL", Long.valueOf(text));
            case BYTE -> CodeBlock.of("(byte) $L", Byte.valueOf(text));
            case SHORT -> CodeBlock.of("(short) $L", Short.valueOf(text));
            case DOUBLE -> CodeBlock.of("$L", Double.valueOf(text));
            case FLOAT -> CodeBlock.of("$Lf", Float.valueOf(text));
            case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, text);
            case UUID -> CodeBlock.of("$T.fromString($S)", UUID.class, text);
            case INSTANT -> CodeBlock.of("$T.parse($S)", Instant.class, text);
            case LOCAL_DATE -> CodeBlock.of("$T.parse($S)", LocalDate.class, text);
            case DURATION -> CodeBlock.of("$T.parse($S)", Duration.class, text);
            case TEXT, LOCAL_DATE_TIME, OFFSET_DATE_TIME, CURSOR, BYTES -> CodeBlock.of("$S", text);
        };
    }

    /** {@code BookId -> BOOK_ID}. */
    static String constant(ClassName type) {
        return String.join("_", type.simpleNames())
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** {@code Book -> writeBook}. */
    static String writer(ClassName type) {
        return "write" + String.join("", type.simpleNames());
    }
}
