package dev.tenon.id;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * TypeID, specification 0.3: {@code prefix_suffix}, the suffix being the UUID as 26 characters of lower-case Crockford
 * base 32, most significant first, so that texts sort as the ids do.
 */
final class TypeIdFormat extends IdFormat<UUID> {

    private static final int SUFFIX = 26;
    private static final byte[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VALUES = values();

    private final String start;

    TypeIdFormat(String type, String prefix) {
        super(type, prefix + "_01h455vb4pex5vsknk084sn02q");
        this.start = prefix + "_";
    }

    @Override
    public String format(UUID value) {
        return start + encode(value.getMostSignificantBits(), value.getLeastSignificantBits());
    }

    @Override
    @Nullable
    UUID read(String text) {
        if (text.length() == start.length() + SUFFIX && text.startsWith(start)) {
            return decode(text, start.length());
        }
        return CanonicalUuidFormat.readCanonical(text);
    }

    /** A TypeID without a prefix. */
    static @Nullable UUID readBare(String text) {
        return text.length() == SUFFIX ? decode(text, 0) : null;
    }

    /** 128 bits as 26 digits of 5 bits; the first digit carries 3. */
    private static String encode(long high, long low) {
        byte[] digits = new byte[SUFFIX];
        for (int i = SUFFIX - 1; i >= 0; i--) {
            digits[i] = DIGITS[(int) low & 31];
            low = low >>> 5 | high << 59;
            high >>>= 5;
        }
        return new String(digits, StandardCharsets.ISO_8859_1);
    }

    private static @Nullable UUID decode(String text, int from) {
        if (text.charAt(from) > '7') {
            return null;
        }
        long high = 0;
        long low = 0;
        for (int i = from; i < from + SUFFIX; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? VALUES[c] : -1;
            if (digit < 0) {
                return null;
            }
            high = high << 5 | low >>> 59;
            low = low << 5 | digit;
        }
        return new UUID(high, low);
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < DIGITS.length; i++) {
            values[DIGITS[i]] = (byte) i;
        }
        return values;
    }
}
