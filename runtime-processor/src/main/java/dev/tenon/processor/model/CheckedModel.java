package dev.tenon.processor.model;

/**
 * A record whose components have rules: a request before it is handled, an entity before it is written, an event or a job before
 * it is sent, or what they hold.
 */
public interface CheckedModel {

    /** The record. */
    RecordModel record();

    /** What generated code calls a value of it. */
    String variable();

    /** Whether it has any rule to check: constraints, or a {@code validate}. */
    default boolean hasRules() {
        return record().rules().hasCheck() || record().isConstrained();
    }
}
