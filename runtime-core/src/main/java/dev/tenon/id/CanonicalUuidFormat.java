package dev.tenon.id;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The 36 characters of RFC 9562, read in either case; reads the 26 of a TypeID without a prefix too. */
record CanonicalUuidFormat(String type) implements ReadingFormat<UUID> {

    private static final int LENGTH = 36;
    private static final byte[] VALUES = DigitTable.of("0123456789abcdef", "0123456789ABCDEF");

    @Override
    public String shape() {
        return " such as 018f3c5e-7a4b-7c2d-9e1f-3a5b7c9d1e2f";
    }

    @Override
    public String format(UUID value) {
        return value.toString();
    }

    @Override
    public @Nullable UUID read(String text) {
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
        long a = four(text, 0);
        long b = four(text, 4);
        long c = four(text, 9);
        long d = four(text, 14);
        long e = four(text, 19);
        long f = four(text, 24);
        long g = four(text, 28);
        long h = four(text, 32);
        return (a | b | c | d | e | f | g | h) < 0
                ? null
                : new UUID(a << 48 | b << 32 | c << 16 | d, e << 48 | f << 32 | g << 16 | h);
    }

    private static int four(String text, int from) {
        return DigitTable.four(VALUES, 4, text, from);
    }
}
