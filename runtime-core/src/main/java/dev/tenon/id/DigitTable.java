package dev.tenon.id;

import java.util.Arrays;
import java.util.Locale;

/** What the digits of a number system are worth. */
final class DigitTable {

    private static final int ASCII = 128;

    private final byte[] values;

    private DigitTable(byte[] values) {
        this.values = values;
    }

    /** The digits in the order of their values. */
    static DigitTable of(String digits) {
        byte[] values = new byte[ASCII];
        Arrays.fill(values, (byte) -1);
        for (int value = 0; value < digits.length(); value++) {
            values[digits.charAt(value)] = (byte) value;
        }
        return new DigitTable(values);
    }

    /** The lower-case digits in the order of their values, and the same in upper case. */
    static DigitTable inEitherCase(String digits) {
        DigitTable table = of(digits);
        String upper = digits.toUpperCase(Locale.ROOT);
        for (int value = 0; value < upper.length(); value++) {
            table.values[upper.charAt(value)] = (byte) value;
        }
        return table;
    }

    /** The value of a digit, or -1 when {@code c} is none. */
    int valueOf(char c) {
        return c < ASCII ? values[c] : -1;
    }
}
