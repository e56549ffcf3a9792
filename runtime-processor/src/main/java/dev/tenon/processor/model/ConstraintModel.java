package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.Map;

/**
 * A constraint on a value.
 *
 * @param annotation such as {@code jakarta.validation.constraints.Size}
 * @param attributes those that are set, and the defaults of the others
 * @param place where the annotation is
 */
public record ConstraintModel(ClassName annotation, Map<String, Object> attributes, Place place) {

    /** A whole-number attribute; 0 when there is none of that name. */
    public long number(String attribute) {
        return attributes.get(attribute) instanceof Number number ? number.longValue() : 0;
    }
}
