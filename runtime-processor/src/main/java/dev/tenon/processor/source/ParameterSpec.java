package dev.tenon.processor.source;

/** A parameter of a method, or a component of a record. */
public record ParameterSpec(TypeName type, String name) {

    /** The parameter {@code name}. */
    public static ParameterSpec of(TypeName type, String name) {
        return new ParameterSpec(type, name);
    }
}
