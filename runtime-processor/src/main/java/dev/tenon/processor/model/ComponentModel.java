package dev.tenon.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A component of a record.
 *
 * @param constraints on the value itself
 * @param itemConstraints on the items of a container or the value of an {@code Option}
 * @param defaultText the text of {@code @Default}
 * @param marks the simple names of the Tenon annotations on it, such as {@code Version}
 */
public record ComponentModel(
        String name,
        Shape shape,
        Place place,
        List<ConstraintModel> constraints,
        List<ConstraintModel> itemConstraints,
        Optional<String> defaultText,
        List<String> marks) {

    public ComponentModel {
        constraints = List.copyOf(constraints);
        itemConstraints = List.copyOf(itemConstraints);
        marks = List.copyOf(marks);
    }

    /** Whether it has the annotation of this simple name. */
    public boolean is(String mark) {
        return marks.contains(mark);
    }

    /** The name with an upper-case first letter. */
    public String capitalized() {
        return Names.capitalize(name);
    }
}
