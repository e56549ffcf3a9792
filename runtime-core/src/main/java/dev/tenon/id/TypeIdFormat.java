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

    private static final int MAX_PREFIX = 63;

    private final String start;
    private final byte[] startBytes;

    TypeIdFormat(String type, String prefix) {
        super(type, " such as " + prefix + "_01h455vb4pex5vsknk084sn02q");
        if (!isPrefix(prefix)) {
            throw new IllegalArgumentException("expected a TypeID prefix (lower-case letters, with underscores only"
                    + " between them, at most 63 characters), found '" + prefix + "'");
        }
        this.start = prefix + "_";
        this.startBytes = start.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isPrefix(String prefix) {
        return prefix.length() <= MAX_PREFIX
                && prefix.charAt(0) != '_'
                && prefix.charAt(prefix.length() - 1) != '_'
                && prefix.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_');
    }

    @Override
    public String format(UUID value) {
        byte[] text = Arrays.copyOf(startBytes, startBytes.length + TypeIdSuffix.LENGTH);
        TypeIdSuffix.write(value, text, startBytes.length);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    @Override
    @Nullable
    UUID read(String text) {
        if (text.length() == start.length() + TypeIdSuffix.LENGTH && text.startsWith(start)) {
            return TypeIdSuffix.read(text, start.length());
        }
        return CanonicalUuidFormat.readCanonical(text);
    }

    /** A TypeID without a prefix. */
    static @Nullable UUID readBare(String text) {
        return text.length() == TypeIdSuffix.LENGTH ? TypeIdSuffix.read(text, 0) : null;
    }
}
