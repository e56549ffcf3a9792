package dev.tenon.web;

import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 that is checked, where Java's own conversions replace what is wrong. */
final class Utf8 {

    private Utf8() {}

    /** The text of {@code bytes}; none when they are not UTF-8. */
    static Option<String> decode(byte[] bytes) {
        try {
            return Option.some(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Option.none();
        }
    }

    /** Whether {@code text} has no half surrogate pair, which no encoding of Unicode can carry. */
    static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** {@code text} with a replacement character for each half of a surrogate pair. */
    static String repaired(String text) {
        return isWellFormed(text)
                ? text
                : text.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** {@code text} as it may be quoted in a message: repaired, and not longer than a line. */
    static String quoted(String text) {
        return repaired(text.length() > 64 ? text.substring(0, 64) + "..." : text);
    }
}
