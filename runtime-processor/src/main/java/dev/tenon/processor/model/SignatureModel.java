package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;

/**
 * What every handler is: a static method that returns an effect in an environment of its context.
 *
 * @param holder the class that declares it
 * @param unknown the name of a type in the signature that nothing declares, other than the environment, or empty
 * @param environment which of the context's environments it asks for
 * @param environmentName how the user wrote it
 * @param result what it yields
 */
public record SignatureModel(
        ClassName holder,
        String method,
        boolean isStatic,
        boolean isReachable,
        boolean returnsEff,
        String unknown,
        Environment environment,
        String environmentName,
        Shape result,
        Place place) {

    /** Whether generated code can call it, if what it takes fits. */
    public boolean isSound() {
        return unknown.isEmpty() && isStatic && isReachable && returnsEff && environment != Environment.OTHER;
    }

    /** {@code Counting.on}. */
    public String shortName() {
        return holder.simpleName() + "." + method;
    }

    /** The environments of a context. */
    public enum Environment {
        READS,
        RUNTIME,
        TX,
        OTHER
    }
}
