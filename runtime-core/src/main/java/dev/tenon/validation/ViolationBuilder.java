package dev.tenon.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeContextBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A violation in the making, in every state that Jakarta Validation gives a name. An index or key says which item of the node before
 * the last one is meant: {@code lines}, {@code quantity} at 2 is {@code lines[2].quantity}.
 */
final class ViolationBuilder
        implements ConstraintViolationBuilder,
                NodeBuilderDefinedContext,
                NodeBuilderCustomizableContext,
                NodeContextBuilder,
                LeafNodeBuilderDefinedContext,
                LeafNodeBuilderCustomizableContext,
                LeafNodeContextBuilder,
                ContainerElementNodeBuilderDefinedContext,
                ContainerElementNodeBuilderCustomizableContext,
                ContainerElementNodeContextBuilder {

    private final Violations violations;
    private final String message;
    private String before = "";
    private String last = "";

    ViolationBuilder(Violations violations, String message) {
        this.violations = violations;
        this.message = message;
    }

    @Override
    public ViolationBuilder addPropertyNode(String name) {
        before = path();
        last = name;
        return this;
    }

    /** {@inheritDoc} */
    @Deprecated
    @SuppressWarnings("InlineMeSuggester") // Deprecated by the specification.
    @Override
    public ViolationBuilder addNode(String name) {
        return addPropertyNode(name);
    }

    @Override
    public ViolationBuilder addBeanNode() {
        return addPropertyNode("");
    }

    /** The item itself, which has no name in a path. */
    @Override
    public ViolationBuilder addContainerElementNode(String name, Class<?> container, @Nullable Integer argument) {
        return addPropertyNode("");
    }

    @Override
    public NodeBuilderDefinedContext addParameterNode(int index) {
        throw new UnsupportedOperationException("Tenon checks values, and no parameters of methods");
    }

    @Override
    public ViolationBuilder inIterable() {
        return this;
    }

    @Override
    public ViolationBuilder inContainer(Class<?> container, @Nullable Integer argument) {
        return this;
    }

    @Override
    public ViolationBuilder atIndex(Integer index) {
        before += "[" + index + "]";
        return this;
    }

    @Override
    public ViolationBuilder atKey(Object key) {
        before += "[" + key + "]";
        return this;
    }

    @Override
    public ConstraintValidatorContext addConstraintViolation() {
        violations.add(path(), message);
        return violations;
    }

    private String path() {
        return before.isEmpty() || last.isEmpty() ? before + last : before + "." + last;
    }
}
