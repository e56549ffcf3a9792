package dev.tenon.validation;

/** What is said of what is wrong. */
final class Texts {

    private Texts() {}

    /** {@code must have 1 to 2 items, has 3}. */
    static String size(int size, int min, int max, String unit) {
        String allowed;
        if (min == max) {
            allowed = "exactly " + count(min, unit);
        } else if (min == 0) {
            allowed = "at most " + count(max, unit);
        } else if (max == Integer.MAX_VALUE) {
            allowed = "at least " + count(min, unit);
        } else {
            allowed = min + " to " + count(max, unit);
        }
        return "must have " + allowed + ", has " + size;
    }

    /** {@code must be a number with at most 3 digits before and 2 after the point}. */
    static String digits(int integer, int fraction) {
        return fraction == 0
                ? "must be a whole number of at most " + count(integer, "digit")
                : "must be a number with at most " + count(integer, "digit") + " before and " + fraction
                        + " after the point";
    }

    private static String count(int number, String unit) {
        return number == 1 ? "1 " + unit : number + " " + unit + "s";
    }
}
