package dev.tenon.processor.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A class, an interface or a record, with its members in the order in which they were added.
 *
 * @param components those of a record
 * @param staticBlock what is done when a class is loaded; empty for nothing
 */
public record TypeSpec(
        Kind kind,
        String name,
        CodeBlock javadoc,
        List<AnnotationSpec> annotations,
        Set<Modifier> modifiers,
        List<ParameterSpec> components,
        Optional<TypeName> superclass,
        List<TypeName> superinterfaces,
        List<FieldSpec> fields,
        CodeBlock staticBlock,
        List<MethodSpec> methods,
        List<TypeSpec> types) {

    /** What kind of type. */
    public enum Kind {
        CLASS("class"),
        INTERFACE("interface"),
        RECORD("record");

        final String keyword;

        Kind(String keyword) {
            this.keyword = keyword;
        }
    }

    public static Builder classBuilder(String name) {
        return new Builder(Kind.CLASS, name);
    }

    public static Builder classBuilder(ClassName name) {
        return classBuilder(name.simpleName());
    }

    public static Builder interfaceBuilder(ClassName name) {
        return new Builder(Kind.INTERFACE, name.simpleName());
    }

    public static Builder recordBuilder(String name) {
        return new Builder(Kind.RECORD, name);
    }

    public static Builder recordBuilder(ClassName name) {
        return recordBuilder(name.simpleName());
    }

    /** A type in the making. */
    public static final class Builder {

        private final Kind kind;
        private final String name;
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final List<AnnotationSpec> annotations = new ArrayList<>();
        private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        private final List<TypeName> superinterfaces = new ArrayList<>();
        private final List<FieldSpec> fields = new ArrayList<>();
        private final CodeBlock.Builder staticBlock = CodeBlock.builder();
        private final List<MethodSpec> methods = new ArrayList<>();
        private final List<TypeSpec> types = new ArrayList<>();
        private List<ParameterSpec> components = List.of();
        private Optional<TypeName> superclass = Optional.empty();

        private Builder(Kind kind, String name) {
            this.kind = kind;
            this.name = name;
        }

        public Builder addJavadoc(String format, @Nullable Object... arguments) {
            javadoc.add(format, arguments);
            return this;
        }

        public Builder addAnnotation(AnnotationSpec annotation) {
            annotations.add(annotation);
            return this;
        }

        public Builder addAnnotation(ClassName annotation) {
            return addAnnotation(AnnotationSpec.of(annotation));
        }

        public Builder addModifiers(Modifier... more) {
            modifiers.addAll(List.of(more));
            return this;
        }

        /** The parameters are the components. */
        public Builder recordConstructor(MethodSpec constructor) {
            components = constructor.parameters();
            return this;
        }

        public Builder superclass(TypeName type) {
            superclass = Optional.of(type);
            return this;
        }

        public Builder addSuperinterface(TypeName type) {
            superinterfaces.add(type);
            return this;
        }

        public Builder addSuperinterfaces(Iterable<? extends TypeName> more) {
            more.forEach(superinterfaces::add);
            return this;
        }

        public Builder addField(FieldSpec field) {
            fields.add(field);
            return this;
        }

        public Builder addField(TypeName type, String field, Modifier... fieldModifiers) {
            return addField(FieldSpec.builder(type, field, fieldModifiers).build());
        }

        public Builder addFields(Iterable<FieldSpec> more) {
            more.forEach(fields::add);
            return this;
        }

        public Builder addStaticBlock(CodeBlock block) {
            staticBlock.beginControlFlow("static").add(block).endControlFlow();
            return this;
        }

        public Builder addMethod(MethodSpec method) {
            methods.add(method);
            return this;
        }

        public Builder addMethods(Iterable<MethodSpec> more) {
            more.forEach(methods::add);
            return this;
        }

        public Builder addType(TypeSpec type) {
            types.add(type);
            return this;
        }

        public TypeSpec build() {
            return new TypeSpec(
                    kind,
                    name,
                    javadoc.build(),
                    List.copyOf(annotations),
                    Collections.unmodifiableSet(modifiers),
                    components,
                    superclass,
                    List.copyOf(superinterfaces),
                    List.copyOf(fields),
                    staticBlock.build(),
                    List.copyOf(methods),
                    List.copyOf(types));
        }
    }
}
