package dev.tenon.benchmarks;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens of the last key of a page that nobody can change, as they are made by hand: 16 bytes of HMAC-SHA256 before it. For one thread. */
final class HandSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL_LENGTH = 16;

    private final Mac mac;

    HandSeal(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    String seal(UUID last) {
        byte[] value = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        byte[] token = ByteBuffer.allocate(SEAL_LENGTH + value.length)
                .put(mac.doFinal(value), 0, SEAL_LENGTH)
                .put(value)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    UUID open(String token) {
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        byte[] value = Arrays.copyOfRange(bytes, SEAL_LENGTH, bytes.length);
        byte[] expected = Arrays.copyOf(mac.doFinal(value), SEAL_LENGTH);
        if (!MessageDigest.isEqual(Arrays.copyOf(bytes, SEAL_LENGTH), expected)) {
            throw new IllegalArgumentException("not a token of ours: " + token);
        }
        ByteBuffer read = ByteBuffer.wrap(value);
        return new UUID(read.getLong(), read.getLong());
    }
}
