package dev.tenon.processor.write.postgres;

import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.Shape;
import dev.tenon.processor.model.Shape.Kind;
import dev.tenon.processor.source.CodeBlock;

/** How components are columns: their types, and the calls that write and read them. */
final class Columns {

    private Columns() {}

    /** The type in SQL. */
    static String type(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> type(scalar.kind());
            case Shape.Id id -> type(id.backing().kind());
            case Shape.Enumeration enumeration -> "text";
            case Shape.Optional optional -> type(optional.item());
            default -> "jsonb";
        };
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case BOOLEAN -> "boolean";
            case BYTE, SHORT -> "smallint";
            case INT -> "integer";
            case LONG, DURATION -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> "numeric";
            case TEXT, CURSOR -> "text";
            case UUID -> "uuid";
            case INSTANT, OFFSET_DATE_TIME -> "timestamptz";
            case LOCAL_DATE -> "date";
            case LOCAL_DATE_TIME -> "timestamp";
            case BYTES -> "bytea";
        };
    }

    /** Whether it is kept as JSON. */
    static boolean isJson(Shape shape) {
        return type(shape).equals("jsonb");
    }

    /** {@code row.uuid(book.id().value())}. */
    static CodeBlock write(String row, String variable, ComponentModel component, CodeBlock json) {
        CodeBlock value = CodeBlock.of("$L.$L()", variable, component.name());
        if (isJson(component.shape())) {
            return component.isOptional()
                    ? CodeBlock.of("$L.jsonb($L, $L.getOrNull())", row, json, value)
                    : CodeBlock.of("$L.jsonb($L, $L)", row, json, value);
        }
        return CodeBlock.of("$L.$L($L)", row, writer(component.single()), unwrapped(component, value));
    }

    private static CodeBlock unwrapped(ComponentModel component, CodeBlock value) {
        if (!component.isOptional()) {
            return switch (component.shape()) {
                case Shape.Id id
                when id.backing().kind() == Kind.OFFSET_DATE_TIME -> CodeBlock.of("$L.value().toInstant()", value);
                case Shape.Id id -> CodeBlock.of("$L.value()", value);
                case Shape.Enumeration enumeration -> CodeBlock.of("$L.name()", value);
                case Shape.Scalar scalar
                when scalar.kind() == Kind.OFFSET_DATE_TIME -> CodeBlock.of("$L.toInstant()", value);
                default -> value;
            };
        }
        return switch (component.single()) {
            case Shape.Id id -> CodeBlock.of("$L.map($T::value).getOrNull()", value, id.type());
            case Shape.Enumeration enumeration ->
                CodeBlock.of("$L.map($T::name).getOrNull()", value, enumeration.type());
            case Shape.Scalar scalar
            when scalar.kind() == Kind.OFFSET_DATE_TIME ->
                CodeBlock.of("$L.map($T::toInstant).getOrNull()", value, scalar.type());
            default -> CodeBlock.of("$L.getOrNull()", value);
        };
    }

    /** {@code new BookId(row.uuid(1))}. */
    static CodeBlock read(String row, int column, ComponentModel component, CodeBlock json) {
        if (isJson(component.shape())) {
            return component.isOptional()
                    ? CodeBlock.of("$L.optional($L, column -> $L.jsonb(column, $L))", row, column, row, json)
                    : CodeBlock.of("$L.jsonb($L, $L)", row, column, json);
        }
        String read = reader(component.single());
        if (!component.isOptional()) {
            CodeBlock value = CodeBlock.of("$L.$L($L)", row, read, column);
            return switch (component.shape()) {
                case Shape.Id id -> CodeBlock.of("new $T($L)", id.type(), value);
                case Shape.Enumeration enumeration -> CodeBlock.of("$T.valueOf($L)", enumeration.type(), value);
                default -> value;
            };
        }
        CodeBlock value = CodeBlock.of("$L.optional($L, $L::$L)", row, column, row, read);
        return switch (component.single()) {
            case Shape.Id id -> CodeBlock.of("$L.map($T::new)", value, id.type());
            case Shape.Enumeration enumeration -> CodeBlock.of("$L.map($T::valueOf)", value, enumeration.type());
            default -> value;
        };
    }

    private static String writer(Shape shape) {
        return switch (kind(shape)) {
            case BOOLEAN -> "bool";
            case BYTE, SHORT -> "smallint";
            case INT -> "integer";
            case LONG -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "doublePrecision";
            case DECIMAL -> "numeric";
            case TEXT, CURSOR -> "text";
            case UUID -> "uuid";
            case INSTANT, OFFSET_DATE_TIME -> "timestamptz";
            case LOCAL_DATE -> "date";
            case LOCAL_DATE_TIME -> "timestamp";
            case DURATION -> "duration";
            case BYTES -> "bytea";
        };
    }

    private static String reader(Shape shape) {
        return switch (kind(shape)) {
            case BYTE -> "tinyint";
            case OFFSET_DATE_TIME -> "offsetDateTime";
            default -> writer(shape);
        };
    }

    private static Kind kind(Shape shape) {
        return switch (shape) {
            case Shape.Scalar scalar -> scalar.kind();
            case Shape.Id id -> id.backing().kind();
            default -> Kind.TEXT;
        };
    }
}
