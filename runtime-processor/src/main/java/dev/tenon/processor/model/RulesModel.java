package dev.tenon.processor.model;

import dev.tenon.processor.source.ClassName;
import java.util.List;

/**
 * What is asked of a record as a whole.
 *
 * @param constraints on the record itself
 * @param check whether it has a check of its own
 * @param checkPlace where that is
 * @param validator the class that is generated to check all of its rules
 * @param isHere whether the record is one of those that are compiled
 * @param isPart whether it is neither a request nor an entity, so that its rules are checked where it is sent or {@code @Valid} says so
 * @param isTimed whether the rules depend on the time
 */
public record RulesModel(
        List<ConstraintModel> constraints,
        Check check,
        Place checkPlace,
        ClassName validator,
        boolean isHere,
        boolean isPart,
        boolean isTimed) {

    public RulesModel {
        constraints = List.copyOf(constraints);
    }

    /** Whether it has a {@code validate} that can be called. */
    public boolean hasCheck() {
        return check == Check.PRESENT;
    }

    /** Whether a record has its own {@code static Validation<Seq<FieldError>, X> validate(X)}. */
    public enum Check {
        ABSENT,
        PRESENT,
        WRONG
    }
}
