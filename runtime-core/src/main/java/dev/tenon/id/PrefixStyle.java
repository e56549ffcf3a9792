package dev.tenon.id;

/** Which prefix an id over a UUID has when its {@link TypedId} does not say. */
public enum PrefixStyle {
    /** None: the text form is the canonical UUID. */
    NONE,
    /** The name without {@code Id}, in snake case: {@code book} for {@code BookId}, {@code order_line} for {@code OrderLineId}. */
    NAME
}
