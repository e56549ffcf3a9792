package dev.tenon.id;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * TypeID, specification 0.3: {@code prefix_suffix}, the suffix being the UUID as 26 characters of lower-case Crockford
 * base 32, most significant first, so that texts sort as the ids do.
 *
 * @param start the prefix and the underscore
 */
record TypeIdFormat(String type, String start) implements ReadingFormat<UUID> {

    private static final int MAX_PREFIX = 63;

    static TypeIdFormat of(String type, String prefix) {
        if (!isPrefix(prefix)) {
            throw new IllegalArgumentException("expected a TypeID prefix (lower-case letters, with underscores only"
                    + " between them, at most 63 characters), found '" + prefix + "'");
        }
        return new TypeIdFormat(type, prefix + "_");
    }

    private static boolean isPrefix(String prefix) {
        return prefix.length() <= MAX_PREFIX
                && prefix.charAt(0) != '_'
                && prefix.charAt(prefix.length() - 1) != '_'
                && prefix.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '_');
    }

    @Override
    public String shape() {
        return " such as " + start + "01h455vb4pex5vsknk084sn02q";
    }

    @Override
    public String format(UUID value) {
        int from = start.length();
        byte[] text = new byte[from + TypeIdSuffix.LENGTH];
        for (int i = 0; i < from; i++) {
            text[i] = (byte) start.charAt(i);
        }
        TypeIdSuffix.write(value, text, from);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    @Override
    public @Nullable UUID read(String text) {
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
