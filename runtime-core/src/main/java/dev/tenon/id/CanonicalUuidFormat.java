package dev.tenon.id;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The 36 characters of RFC 9562, read in either case; reads the 26 of a TypeID without a prefix too. */
final class CanonicalUuidFormat extends IdFormat<UUID> {

    private static final int LENGTH = 36;

    CanonicalUuidFormat(String type) {
        super(type, "018f3c5e-7a4b-7c2d-9e1f-3a5b7c9d1e2f");
    }

    @Override
    public String format(UUID value) {
        return value.toString();
    }

    @Override
    @Nullable
    UUID read(String text) {
        UUID canonical = readCanonical(text);
        return canonical == null ? TypeIdFormat.readBare(text) : canonical;
    }

    static @Nullable UUID readCanonical(String text) {
        if (text.length() != LENGTH) {
            return null;
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (i == 8 || i == 13 || i == 18 || i == 23) {
                if (c != '-') {
                    return null;
                }
                continue;
            }
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return null;
            }
            if (i < 18) {
                high = high << 4 | digit;
            } else {
                low = low << 4 | digit;
            }
        }
        return new UUID(high, low);
    }
}
