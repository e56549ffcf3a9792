package dev.tenon.id;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The 36 characters of RFC 9562, read in either case; reads the 26 of a TypeID without a prefix too. */
final class CanonicalUuidFormat extends IdFormat<UUID> {

    private static final int LENGTH = 36;
    private static final DigitTable HEX = DigitTable.inEitherCase("0123456789abcdef");

    CanonicalUuidFormat(String type) {
        super(type, " such as 018f3c5e-7a4b-7c2d-9e1f-3a5b7c9d1e2f");
    }

    @Override
    public String format(UUID value) {
        return value.toString();
    }

    @Override
    @Nullable
    UUID read(String text) {
        UUID canonical = readCanonical(text);
        return canonical == null ? TypeIdFormat.readBare(text) : canonical;
    }

    static @Nullable UUID readCanonical(String text) {
        if (text.length() != LENGTH
                || text.charAt(8) != '-'
                || text.charAt(13) != '-'
                || text.charAt(18) != '-'
                || text.charAt(23) != '-') {
            return null;
        }
        long one = digits(text, 0, 8);
        long two = digits(text, 9, 13);
        long three = digits(text, 14, 18);
        long four = digits(text, 19, 23);
        long five = digits(text, 24, LENGTH);
        return (one | two | three | four | five) < 0
                ? null
                : new UUID(one << 32 | two << 16 | three, four << 48 | five);
    }

    /** At most 15 digits, or a negative number when one is none. */
    private static long digits(String text, int from, int to) {
        long number = 0;
        int checked = 0;
        for (int i = from; i < to; i++) {
            int digit = HEX.valueOf(text.charAt(i));
            checked |= digit;
            number = number << 4 | digit;
        }
        return checked < 0 ? -1 : number;
    }
}
