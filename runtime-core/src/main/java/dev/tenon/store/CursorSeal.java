package dev.tenon.store;

import dev.tenon.effect.FailureException;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * For adapters: makes {@link Cursor}s and opens its own. A token is base64url (RFC 4648, section 5, without padding) of 16
 * bytes of HMAC-SHA256 (RFC 2104, truncated) and the last row's values; the seal covers the entity and the order too.
 * Safe for use by several threads.
 */
public final class CursorSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL_LENGTH = 16;
    private static final int KEY_LENGTH = 32;

    /** Never used itself: its copies are, because finding the algorithm and taking the key in costs more than a seal. */
    private final Mac keyed;

    /** A copy that nobody uses at the moment; {@code null} when there is none. */
    private final AtomicReference<@Nullable Mac> resting = new AtomicReference<>();

    /** Seals with {@code key}; who has the same key opens the cursors of the other. */
    public CursorSeal(byte[] key) {
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Seals with a key that nobody else has. */
    public static CursorSeal random(RandomGenerator random) {
        byte[] key = new byte[KEY_LENGTH];
        random.nextBytes(key);
        return new CursorSeal(key);
    }

    /** The cursor that goes on after {@code last} in the sort {@code keyset}. */
    public <E> Cursor seal(E last, Keyset<E> keyset) {
        byte[] values = CursorText.write(keyset.positionOf(last).texts());
        byte[] token = ByteBuffer.allocate(SEAL_LENGTH + values.length)
                .put(sealOf(values, keyset))
                .put(values)
                .array();
        return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    /**
     * The place that a cursor stands for.
     *
     * @throws FailureException with {@code Invalid} on {@code cursor} when {@link #seal} did not make it for this keyset
     */
    public <E> Keyset.Position<E> open(Cursor cursor, Keyset<E> keyset) {
        try {
            byte[] token = Base64.getUrlDecoder().decode(cursor.token());
            if (token.length > SEAL_LENGTH) {
                byte[] values = Arrays.copyOfRange(token, SEAL_LENGTH, token.length);
                boolean intact = MessageDigest.isEqual(Arrays.copyOf(token, SEAL_LENGTH), sealOf(values, keyset))
                        && isCanonical(cursor, token);
                if (intact) {
                    Seq<Option<String>> texts = CursorText.read(values);
                    return keyset.position(texts);
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // The same answer as for any other token that is not ours.
        }
        throw new FailureException(Cursor.refused());
    }

    /** The last character of base64 has spare bits, which the decoder ignores: they must be as the encoder left them. */
    private static boolean isCanonical(Cursor cursor, byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token).equals(cursor.token());
    }

    private byte[] sealOf(byte[] values, Keyset<?> keyset) {
        Mac rested = resting.getAndSet(null);
        Mac mac = rested == null ? copy() : rested;
        mac.update(keyset.description());
        mac.update((byte) 0);
        byte[] seal = Arrays.copyOf(mac.doFinal(values), SEAL_LENGTH);
        // It begins anew by itself.
        resting.set(mac);
        return seal;
    }

    private Mac copy() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(ALGORITHM + " of " + keyed.getProvider() + " cannot be copied", e);
        }
    }
}
