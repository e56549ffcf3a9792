package dev.tenon.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A command or a query.
 *
 * @param answer what {@code Command<A>} or {@code Query<A>} says is answered
 * @param check its {@code validate} method
 */
public record RequestModel(RecordModel record, boolean isRecord, boolean isCommand, TypeName answer, Check check)
        implements Comparable<RequestModel> {

    /** Whether the request has any rule to check: constraints, required components or a {@code validate}. */
    public boolean hasRules() {
        return check == Check.PRESENT
                || record.components().stream()
                        .anyMatch(component -> !component.constraints().isEmpty()
                                || !component.itemConstraints().isEmpty());
    }

    /** The request's simple name. */
    public String name() {
        return record.type().simpleName();
    }

    @Override
    public int compareTo(RequestModel other) {
        return record.type().compareTo(other.record.type());
    }

    /** Whether a record has its own {@code static Validation<Seq<FieldError>, X> validate(X)}. */
    public enum Check {
        ABSENT,
        PRESENT,
        WRONG
    }
}
