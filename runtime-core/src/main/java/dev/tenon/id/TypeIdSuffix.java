package dev.tenon.id;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 128 bits as the 26 digits of a TypeID: 5 bits each, the first 3. Eight digits are made at once, as the bytes of a
 * {@code long}.
 */
final class TypeIdSuffix {

    static final int LENGTH = 26;

    private static final DigitTable DIGITS = DigitTable.of("0123456789abcdefghjkmnpqrstvwxyz");
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long SIGN = 0x8080_8080_8080_8080L;

    private TypeIdSuffix() {}

    /** Writes the digits of {@code value}. */
    static void write(UUID value, byte[] to, int from) {
        long high = value.getMostSignificantBits();
        long low = value.getLeastSignificantBits();
        SHORT.set(to, from, (short) digits(high >>> 56));
        LONG.set(to, from + 2, digits(high >>> 16));
        LONG.set(to, from + 10, digits(high << 24 | low >>> 40));
        LONG.set(to, from + 18, digits(low));
    }

    /** The lowest 40 bits as 8 characters. */
    private static long digits(long bits) {
        long digits = (bits & 0xff_fff0_0000L) << 12 | bits & 0xf_ffffL;
        digits = (digits & 0x000f_fc00_000f_fc00L) << 6 | digits & 0x0000_03ff_0000_03ffL;
        digits = (digits & 0x03e0_03e0_03e0_03e0L) << 3 | digits & 0x001f_001f_001f_001fL;
        // Letters follow the digits after a gap in ASCII, and i, l, o and u are left out.
        return digits
                + '0' * EACH
                + ('a' - '0' - 10) * atLeast(10, digits)
                + atLeast(18, digits)
                + atLeast(20, digits)
                + atLeast(22, digits)
                + atLeast(27, digits);
    }

    /** 1 in each byte that is at least {@code limit}. */
    private static long atLeast(int limit, long bytes) {
        return (bytes + (0x80 - limit) * EACH & SIGN) >>> 7;
    }

    /** Reads 26 digits, or null when they are none. */
    static @Nullable UUID read(String text, int from) {
        int first = DIGITS.valueOf(text.charAt(from));
        long top = digits(text, from, 2);
        long upper = digits(text, from + 2, 8);
        long middle = digits(text, from + 10, 8);
        long lower = digits(text, from + 18, 8);
        if ((top | upper | middle | lower) < 0 || first > 7) {
            return null;
        }
        return new UUID(top << 56 | upper << 16 | middle >>> 24, middle << 40 | lower);
    }

    /** At most 12 digits, or a negative number when one is none. */
    private static long digits(String text, int from, int count) {
        long number = 0;
        int checked = 0;
        for (int i = from; i < from + count; i++) {
            int digit = DIGITS.valueOf(text.charAt(i));
            checked |= digit;
            number = number << 5 | digit;
        }
        return checked < 0 ? -1 : number;
    }
}
