package dev.tenon.job;

/**
 * The values that a field of a {@link Cron} takes, each from 0 to 63.
 *
 * @param values a bit for each
 * @param isFixed whether it was written as values only
 * @param isOpen whether it starts with a star, or is a question mark
 */
record CronField(long values, boolean isFixed, boolean isOpen) {

    /** There is no such value. */
    static final int NONE = 64;

    boolean has(int value) {
        return (values >>> value & 1) == 1;
    }

    /** The least of them. */
    int first() {
        return Long.numberOfTrailingZeros(values);
    }

    /** The least of them that is not less than {@code value}; {@link #NONE} when there is none. */
    int from(int value) {
        return value >= NONE ? NONE : Long.numberOfTrailingZeros(values & -1L << value);
    }
}
