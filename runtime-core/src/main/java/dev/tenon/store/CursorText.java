package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The values of a cursor as bytes: for each its length and one (0: empty), then its UTF-16 units, all as variable-length
 * integers of 7 bits a byte. Not UTF-8, which would lose unpaired surrogates and with them the place.
 */
final class CursorText {

    private static final int PAYLOAD = 0x7F;
    private static final int MORE = 0x80;

    /** How many bytes an integer takes at most, and a UTF-16 unit. */
    private static final int MOST_OF_LENGTH = 5;

    private static final int MOST_OF_UNIT = 3;

    private CursorText() {}

    static byte[] write(Seq<Option<String>> values) {
        int most = 0;
        for (Option<String> value : values) {
            most += MOST_OF_LENGTH
                    + (value.isEmpty() ? 0 : MOST_OF_UNIT * value.get().length());
        }
        ByteBuffer out = ByteBuffer.allocate(most);
        for (Option<String> value : values) {
            if (value.isEmpty()) {
                writeInt(out, 0);
            } else {
                writeText(out, value.get());
            }
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    static Seq<Option<String>> read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Seq<Option<String>> values = Vector.empty();
        while (in.hasRemaining()) {
            int length = readInt(in);
            values = values.append(Option.when(length > 0, () -> readText(in, length - 1)));
        }
        return values;
    }

    private static String readText(ByteBuffer in, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) readInt(in));
        }
        return text.toString();
    }

    private static void writeText(ByteBuffer out, String text) {
        writeInt(out, text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            writeInt(out, text.charAt(i));
        }
    }

    private static void writeInt(ByteBuffer out, int value) {
        int rest = value;
        while (rest > PAYLOAD) {
            out.put((byte) (rest & PAYLOAD | MORE));
            rest >>>= 7;
        }
        out.put((byte) rest);
    }

    private static int readInt(ByteBuffer in) {
        int value = 0;
        int shift = 0;
        int part = in.get();
        while ((part & MORE) != 0) {
            value |= (part & PAYLOAD) << shift;
            shift += 7;
            part = in.get();
        }
        return value | part << shift;
    }
}
