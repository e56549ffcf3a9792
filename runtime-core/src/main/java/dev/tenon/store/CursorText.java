package dev.tenon.store;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.ByteBuffer;

/**
 * The values of a cursor as bytes: for each its length and one (0: empty), then its UTF-16 units, all as variable-length
 * integers of 7 bits a byte. Not UTF-8, which would lose unpaired surrogates and with them the place.
 */
final class CursorText {

    private static final int PAYLOAD = 0x7F;
    private static final int MORE = 0x80;

    /** In bytes. */
    private static final int LONGEST_LENGTH = 5;

    private static final int LONGEST_UNIT = 3;

    private CursorText() {}

    static byte[] write(Seq<Option<String>> values) {
        int most = 0;
        for (Option<String> value : values) {
            most += LONGEST_LENGTH + (value.isDefined() ? value.get().length() * LONGEST_UNIT : 0);
        }
        ByteBuffer out = ByteBuffer.allocate(most);
        for (Option<String> value : values) {
            if (value.isDefined()) {
                writeText(out, value.get());
            } else {
                writeInt(out, 0);
            }
        }
        byte[] bytes = new byte[out.flip().remaining()];
        out.get(bytes);
        return bytes;
    }

    private static void writeText(ByteBuffer out, String text) {
        writeInt(out, text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            writeInt(out, text.charAt(i));
        }
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
