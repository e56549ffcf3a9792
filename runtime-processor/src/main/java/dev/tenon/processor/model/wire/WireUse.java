package dev.tenon.processor.model.wire;

/** Who relies on a shape, and so what may become of it. */
public enum WireUse {
    /** Written before, and read again by the same context: events and jobs that wait in its log. */
    STORED(false, true, true, false, false),
    /** Read by other contexts, of which some are older: events between contexts. */
    SHARED(false, false, false, false, false),
    /** Rows of a table: what is gone is not gone from the table, and what is new is not in it. */
    KEPT(false, false, true, false, false),
    /** Sent by callers, who send what they knew before. */
    TAKEN(false, false, true, false, false),
    /** Read by callers, who look for what they knew before. */
    GIVEN(true, false, false, true, true);

    private final boolean mayGainRequired;
    private final boolean mayLose;
    private final boolean mayBecomeOptional;
    private final boolean mayBecomeRequired;
    private final boolean mayLoseConstants;

    WireUse(
            boolean mayGainRequired,
            boolean mayLose,
            boolean mayBecomeOptional,
            boolean mayBecomeRequired,
            boolean mayLoseConstants) {
        this.mayGainRequired = mayGainRequired;
        this.mayLose = mayLose;
        this.mayBecomeOptional = mayBecomeOptional;
        this.mayBecomeRequired = mayBecomeRequired;
        this.mayLoseConstants = mayLoseConstants;
    }

    /** Whether a field may be new that is always there. */
    public boolean mayGainRequired() {
        return mayGainRequired;
    }

    /** Whether a field may go. */
    public boolean mayLose() {
        return mayLose;
    }

    /** Whether a field that was always there may be absent. */
    public boolean mayBecomeOptional() {
        return mayBecomeOptional;
    }

    /** Whether a field that could be absent may have to be there. */
    public boolean mayBecomeRequired() {
        return mayBecomeRequired;
    }

    /** Whether constants of an enum may go. */
    public boolean mayLoseConstants() {
        return mayLoseConstants;
    }
}
