package dev.tenon.id;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 128 bits as the 26 digits of a TypeID: 5 bits each, the first 3. Two digits are written at once, from a table. */
final class TypeIdSuffix {

    static final int LENGTH = 26;

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final byte[] VALUES = DigitTable.of(DIGITS);
    private static final short[] PAIRS = pairs();
    private static final VarHandle PAIR = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    private TypeIdSuffix() {}

    /** Writes the digits of {@code value}. */
    static void write(UUID value, byte[] to, int from) {
        long high = value.getMostSignificantBits();
        long low = value.getLeastSignificantBits();
        PAIR.set(to, from, pair(high >>> 56));
        PAIR.set(to, from + 2, pair(high >>> 46));
        PAIR.set(to, from + 4, pair(high >>> 36));
        PAIR.set(to, from + 6, pair(high >>> 26));
        PAIR.set(to, from + 8, pair(high >>> 16));
        PAIR.set(to, from + 10, pair(high >>> 6));
        PAIR.set(to, from + 12, pair(high << 4 | low >>> 60));
        PAIR.set(to, from + 14, pair(low >>> 50));
        PAIR.set(to, from + 16, pair(low >>> 40));
        PAIR.set(to, from + 18, pair(low >>> 30));
        PAIR.set(to, from + 20, pair(low >>> 20));
        PAIR.set(to, from + 22, pair(low >>> 10));
        PAIR.set(to, from + 24, pair(low));
    }

    /** The lowest 10 bits as two digits, a byte each. */
    private static short pair(long bits) {
        return PAIRS[(int) bits & 0x3ff];
    }

    private static short[] pairs() {
        short[] pairs = new short[1 << 10];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (short) (DIGITS.charAt(i >>> 5) << 8 | DIGITS.charAt(i & 31));
        }
        return pairs;
    }

    /** Reads 26 digits, or null when they are none. */
    static @Nullable UUID read(String text, int from) {
        long top = DigitTable.two(VALUES, 5, text, from);
        long a = four(text, from + 2);
        long b = four(text, from + 6);
        long c = four(text, from + 10);
        long d = four(text, from + 14);
        long e = four(text, from + 18);
        long f = four(text, from + 22);
        if ((top | a | b | c | d | e | f) < 0 || top > 0xff) {
            return null;
        }
        return new UUID(top << 56 | a << 36 | b << 16 | c >>> 4, c << 60 | d << 40 | e << 20 | f);
    }

    private static int four(String text, int from) {
        return DigitTable.four(VALUES, 5, text, from);
    }
}
