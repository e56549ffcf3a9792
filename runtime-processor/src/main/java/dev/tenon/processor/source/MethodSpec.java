package dev.tenon.processor.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor.
 *
 * @param name of the method; empty for a constructor
 * @param isCompact whether it is a constructor of a record that does not repeat the components
 */
public record MethodSpec(
        String name,
        boolean isCompact,
        CodeBlock javadoc,
        List<AnnotationSpec> annotations,
        Set<Modifier> modifiers,
        List<TypeVariableName> typeVariables,
        TypeName returnType,
        List<ParameterSpec> parameters,
        boolean isVarargs,
        List<TypeName> exceptions,
        CodeBlock code) {

    public static Builder methodBuilder(String name) {
        return new Builder(name, false);
    }

    public static Builder constructorBuilder() {
        return new Builder("", false);
    }

    public static Builder compactConstructorBuilder() {
        return new Builder("", true);
    }

    boolean isConstructor() {
        return name.isEmpty();
    }

    /** A method in the making. */
    public static final class Builder {

        private final String name;
        private final boolean isCompact;
        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final List<AnnotationSpec> annotations = new ArrayList<>();
        private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        private final List<TypeVariableName> typeVariables = new ArrayList<>();
        private final List<ParameterSpec> parameters = new ArrayList<>();
        private final List<TypeName> exceptions = new ArrayList<>();
        private final CodeBlock.Builder code = CodeBlock.builder();
        private TypeName returnType = PrimitiveTypeName.VOID;
        private boolean isVarargs;

        private Builder(String name, boolean isCompact) {
            this.name = name;
            this.isCompact = isCompact;
        }

        public Builder addJavadoc(String format, @Nullable Object... arguments) {
            javadoc.add(format, arguments);
            return this;
        }

        public Builder addJavadoc(CodeBlock block) {
            javadoc.add(block);
            return this;
        }

        public Builder addAnnotation(ClassName annotation) {
            annotations.add(AnnotationSpec.of(annotation));
            return this;
        }

        public Builder addAnnotation(Class<?> annotation) {
            return addAnnotation(ClassName.get(annotation));
        }

        public Builder addModifiers(Modifier... more) {
            modifiers.addAll(List.of(more));
            return this;
        }

        public Builder addTypeVariable(TypeVariableName variable) {
            typeVariables.add(variable);
            return this;
        }

        public Builder returns(TypeName type) {
            returnType = type;
            return this;
        }

        public Builder returns(Class<?> type) {
            return returns(TypeName.get(type));
        }

        public Builder addParameter(ParameterSpec parameter) {
            parameters.add(parameter);
            return this;
        }

        public Builder addParameter(TypeName type, String parameter) {
            return addParameter(ParameterSpec.of(type, parameter));
        }

        public Builder addParameter(Class<?> type, String parameter) {
            return addParameter(TypeName.get(type), parameter);
        }

        public Builder addParameters(Iterable<ParameterSpec> more) {
            more.forEach(parameters::add);
            return this;
        }

        public Builder varargs() {
            return varargs(true);
        }

        public Builder varargs(boolean is) {
            isVarargs = is;
            return this;
        }

        public Builder addException(TypeName exception) {
            exceptions.add(exception);
            return this;
        }

        public Builder addCode(String format, @Nullable Object... arguments) {
            code.add(format, arguments);
            return this;
        }

        public Builder addCode(CodeBlock block) {
            code.add(block);
            return this;
        }

        public Builder addStatement(String format, @Nullable Object... arguments) {
            code.addStatement(format, arguments);
            return this;
        }

        public Builder addStatement(CodeBlock block) {
            code.addStatement(block);
            return this;
        }

        public MethodSpec build() {
            return new MethodSpec(
                    name,
                    isCompact,
                    javadoc.build(),
                    List.copyOf(annotations),
                    Collections.unmodifiableSet(modifiers),
                    List.copyOf(typeVariables),
                    returnType,
                    List.copyOf(parameters),
                    isVarargs,
                    List.copyOf(exceptions),
                    code.build());
        }
    }
}
