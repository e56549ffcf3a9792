package dev.tenon.processor.write;

import dev.tenon.processor.model.Tenon;
import dev.tenon.processor.source.AnnotationSpec;
import dev.tenon.processor.source.ClassName;
import dev.tenon.processor.source.JavaFile;
import dev.tenon.processor.source.TypeSpec;
import java.util.List;

/**
 * A generated source.
 *
 * @param name the type it declares
 * @param origins the qualified names of the user's types and packages it comes from
 */
public record Source(ClassName name, String text, List<String> origins) {

    public Source {
        origins = List.copyOf(origins);
    }

    /** The source of {@code type}, marked as generated. */
    public static Source of(ClassName name, TypeSpec.Builder type, List<String> origins) {
        TypeSpec marked = type.addAnnotation(Tenon.GENERATED).build();
        return new Source(name, Tidy.tidy(JavaFile.text(name.packageName(), marked)), origins);
    }

    /** Allows a public type to mention package-private ones, which matters to users of the module path only. */
    public static AnnotationSpec mentionsHiddenTypes() {
        return AnnotationSpec.of(ClassName.get(SuppressWarnings.class), "$S", "exports");
    }
}
