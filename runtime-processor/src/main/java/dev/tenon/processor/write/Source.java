package dev.tenon.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.tenon.processor.model.Tenon;
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
        String text = JavaFile.builder(name.packageName(), marked)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        return new Source(name, Tidy.tidy(text), origins);
    }

    /** Allows a public type to mention package-private ones, which matters to users of the module path only. */
    public static AnnotationSpec mentionsHiddenTypes() {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "exports")
                .build();
    }
}
