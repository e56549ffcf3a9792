package dev.tenon.id;

import java.util.Arrays;

/**
 * What digits are worth, as an array by character, which is -1 where there is no digit. Several are read at once, because a
 * check for each would cost as much as reading it.
 */
final class DigitTable {

    private static final int LATIN = 256;

    private DigitTable() {}

    /** The table of these digits, in the order of their values; more than one string for digits of the same values. */
    static byte[] of(String... alike) {
        byte[] values = new byte[LATIN];
        Arrays.fill(values, (byte) -1);
        for (String digits : alike) {
            for (int value = 0; value < digits.length(); value++) {
                values[digits.charAt(value)] = (byte) value;
            }
        }
        return values;
    }

    /** The number that two digits of {@code bits} each make, or a negative one when one of them is none. */
    static int two(byte[] values, int bits, String text, int from) {
        char first = text.charAt(from);
        char second = text.charAt(from + 1);
        return (first | second) < LATIN ? values[first & 0xff] << bits | values[second & 0xff] : -1;
    }

    /** The number that four digits of {@code bits} each make, or a negative one when one of them is none. */
    static int four(byte[] values, int bits, String text, int from) {
        char first = text.charAt(from);
        char second = text.charAt(from + 1);
        char third = text.charAt(from + 2);
        char fourth = text.charAt(from + 3);
        return (first | second | third | fourth) < LATIN
                ? values[first & 0xff] << 3 * bits
                        | values[second & 0xff] << 2 * bits
                        | values[third & 0xff] << bits
                        | values[fourth & 0xff]
                : -1;
    }
}
