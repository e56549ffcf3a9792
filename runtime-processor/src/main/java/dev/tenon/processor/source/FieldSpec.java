package dev.tenon.processor.source;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A field.
 *
 * @param initializer what it starts with; empty for nothing
 */
public record FieldSpec(TypeName type, String name, CodeBlock javadoc, Set<Modifier> modifiers, CodeBlock initializer) {

    /** The field {@code name}. */
    public static Builder builder(TypeName type, String name, Modifier... modifiers) {
        return new Builder(type, name, modifiers);
    }

    /** The field {@code name}. */
    public static Builder builder(Class<?> type, String name, Modifier... modifiers) {
        return builder(TypeName.get(type), name, modifiers);
    }

    boolean isStatic() {
        return modifiers.contains(Modifier.STATIC);
    }

    /** A field in the making. */
    public static final class Builder {

        private final TypeName type;
        private final String name;
        private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final CodeBlock.Builder initializer = CodeBlock.builder();

        private Builder(TypeName type, String name, Modifier... modifiers) {
            this.type = type;
            this.name = name;
            this.modifiers.addAll(List.of(modifiers));
        }

        public Builder addJavadoc(String format, @Nullable Object... arguments) {
            javadoc.add(format, arguments);
            return this;
        }

        public Builder addJavadoc(CodeBlock block) {
            javadoc.add(block);
            return this;
        }

        public Builder initializer(String format, @Nullable Object... arguments) {
            initializer.add(format, arguments);
            return this;
        }

        public Builder initializer(CodeBlock code) {
            initializer.add(code);
            return this;
        }

        public FieldSpec build() {
            return new FieldSpec(
                    type, name, javadoc.build(), Collections.unmodifiableSet(modifiers), initializer.build());
        }
    }
}
