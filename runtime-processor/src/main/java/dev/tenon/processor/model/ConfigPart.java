package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;

/**
 * A record of configuration as the generated module of its context has it.
 *
 * @param accessor what the environments call it, and the module its part
 */
public record ConfigPart(String accessor, ClassName type, boolean isPublic) {

    /** What reads it. */
    public ClassName binding() {
        return ClassName.get(type.packageName(), String.join("", type.simpleNames()) + "Binding");
    }
}
