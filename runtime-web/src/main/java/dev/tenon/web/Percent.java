package dev.tenon.web;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986, section 2.1), read strictly: what Java's own decoder passes over is malformed here. */
final class Percent {

    private Percent() {}

    /** The decoded segments of a path; none when one is malformed or not UTF-8. */
    static Option<Seq<String>> segments(String path) {
        String[] segments = PathTemplate.split(path);
        for (int i = 0; i < segments.length; i++) {
            Option<String> text = decode(segments[i], false);
            if (text.isEmpty()) {
                return Option.none();
            }
            segments[i] = text.get();
        }
        return Option.some(Vector.of(segments));
    }

    /** The decoded parameters of a query, {@code +} being a space; none when one is malformed or not UTF-8. */
    static Option<Map<String, Seq<String>>> query(String query) {
        Map<String, Seq<String>> parameters = LinkedHashMap.empty();
        if (query.isEmpty()) {
            return Option.some(parameters);
        }
        for (String pair : query.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            Option<String> name = decode(equals < 0 ? pair : pair.substring(0, equals), true);
            Option<String> value = decode(equals < 0 ? "" : pair.substring(equals + 1), true);
            if (name.isEmpty() || value.isEmpty()) {
                return Option.none();
            }
            Seq<String> before = parameters.getOrElse(name.get(), Vector.empty());
            parameters = parameters.put(name.get(), before.append(value.get()));
        }
        return Option.some(parameters);
    }

    private static Option<String> decode(String text, boolean plusIsSpace) {
        if (isPlain(text, plusIsSpace)) {
            return Option.some(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b == '%') {
                int high = digit(bytes, i + 1);
                int low = digit(bytes, i + 2);
                if (high < 0 || low < 0) {
                    return Option.none();
                }
                decoded.write(high << 4 | low);
                i += 2;
            } else {
                decoded.write(plusIsSpace && b == '+' ? ' ' : b);
            }
        }
        return Utf8.decode(decoded.toByteArray());
    }

    /** Whether it stands for itself, as most of what is sent does. */
    private static boolean isPlain(String text, boolean plusIsSpace) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c >= 128 || (plusIsSpace && c == '+')) {
                return false;
            }
        }
        return true;
    }

    private static int digit(byte[] bytes, int index) {
        return index < bytes.length && bytes[index] > 0 ? Character.digit((char) bytes[index], 16) : -1;
    }
}
