package dev.tenon.benchmarks.turns;

/** How much is done in a turn. */
public enum Scale {
    /** As much as gives numbers that mean something. */
    FULL(1),
    /** As much as shows that all works. */
    LOOK(50);

    private final int divisor;

    Scale(int divisor) {
        this.divisor = divisor;
    }

    /** By how much it is less than full. */
    public int divisor() {
        return divisor;
    }

    /** So much of what is full. */
    public int of(int full) {
        return Math.max(1, full / divisor);
    }
}
