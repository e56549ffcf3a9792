package dev.tenon.processor.source;

/**
 * An annotation.
 *
 * @param value its {@code value}; empty for none
 */
public record AnnotationSpec(ClassName type, CodeBlock value) {

    /** The annotation without attributes. */
    public static AnnotationSpec of(ClassName type) {
        return of(type, "");
    }

    /** The annotation with a value. */
    public static AnnotationSpec of(ClassName type, String format, Object... arguments) {
        return new AnnotationSpec(type, CodeBlock.of(format, arguments));
    }
}
