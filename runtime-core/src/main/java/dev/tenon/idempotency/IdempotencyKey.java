package dev.tenon.idempotency;

import java.util.regex.Pattern;

/**
 * What a caller names one command by, to send it again without having it done again.
 *
 * @param value 1 to 255 visible characters of ASCII
 */
public record IdempotencyKey(String value) {

    private static final Pattern ACCEPTED = Pattern.compile("[!-~]{1,255}");

    /** @throws IllegalArgumentException when it is empty, longer, or has other characters */
    public IdempotencyKey {
        if (!isAccepted(value)) {
            throw new IllegalArgumentException("An idempotency key has 1 to 255 visible characters of ASCII, found "
                    + value.length() + " characters");
        }
    }

    /** Whether a text can be a key. */
    public static boolean isAccepted(String text) {
        return ACCEPTED.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
