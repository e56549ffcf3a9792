package dev.tenon.processor.model;

/** A record whose components have rules: a request before it is handled, an entity before it is written. */
public interface CheckedModel {

    /** The record. */
    RecordModel record();

    /** Its own {@code validate}. */
    Check check();

    /** Where that is. */
    Place checkPlace();

    /** What generated code calls a value of it. */
    String variable();

    /** Whether it has any rule to check: constraints, or a {@code validate}. */
    default boolean hasRules() {
        return check() == Check.PRESENT || record().isConstrained();
    }

    /** Whether a record has its own {@code static Validation<Seq<FieldError>, X> validate(X)}. */
    enum Check {
        ABSENT,
        PRESENT,
        WRONG
    }
}
