package dev.tenon.id;

/** Reads decimal numbers. Only the shortest form is one ({@code 7}, not {@code 007} or {@code +7}), so that one id has one text. */
final class Decimal {

    /** No number that {@link #negated} gives. */
    static final long NONE = 1;

    static final String EXAMPLE = " such as 4711";

    private Decimal() {}

    /**
     * The number of {@code text} if it is negative, else its negation, because there are more negative numbers; {@link #NONE}
     * when it is not a number of at least {@code least} and at most what is above zero by as much, less one.
     */
    static long negated(String text, long least) {
        int length = text.length();
        boolean negative = isNegative(text);
        int first = negative ? 1 : 0;
        if (length == first || text.charAt(first) == '0' && length > 1) {
            return NONE;
        }
        long number = 0;
        for (int i = first; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number < least / 10 || number * 10 < least + digit) {
                return NONE;
            }
            number = number * 10 - digit;
        }
        return negative || number > least ? number : NONE;
    }

    static boolean isNegative(String text) {
        return !text.isEmpty() && text.charAt(0) == '-';
    }
}
