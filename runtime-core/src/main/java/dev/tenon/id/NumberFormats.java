package dev.tenon.id;

import org.jspecify.annotations.Nullable;

/** Decimal ids. Only the shortest form is read ({@code 7}, not {@code 007} or {@code +7}), so that one id has one text. */
final class NumberFormats {

    /** No number that {@link #negated} gives. */
    private static final long NONE = 1;

    private static final String EXAMPLE = " such as 4711";

    private NumberFormats() {}

    /**
     * The number of {@code text} if it is negative, else its negation, because there are more negative numbers; {@link #NONE}
     * when it is not a number of at least {@code least} and at most what is above it by as much.
     */
    private static long negated(String text, long least) {
        int length = text.length();
        boolean negative = length > 0 && text.charAt(0) == '-';
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

    private static boolean isNegative(String text) {
        return text.charAt(0) == '-';
    }

    static final class LongFormat extends IdFormat<Long> {

        LongFormat(String type) {
            super(type, EXAMPLE);
        }

        @Override
        public String format(Long value) {
            return Long.toString(value);
        }

        @Override
        @Nullable
        Long read(String text) {
            long number = negated(text, Long.MIN_VALUE);
            return number == NONE ? null : Long.valueOf(isNegative(text) ? number : -number);
        }
    }

    static final class IntFormat extends IdFormat<Integer> {

        IntFormat(String type) {
            super(type, EXAMPLE);
        }

        @Override
        public String format(Integer value) {
            return Integer.toString(value);
        }

        @Override
        @Nullable
        Integer read(String text) {
            int number = (int) negated(text, Integer.MIN_VALUE);
            return number == NONE ? null : Integer.valueOf(isNegative(text) ? number : -number);
        }
    }
}
