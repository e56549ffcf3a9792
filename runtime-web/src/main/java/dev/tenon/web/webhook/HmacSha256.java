package dev.tenon.web.webhook;

import dev.tenon.web.Request;
import dev.tenon.web.WebhookValidator;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures by HMAC-SHA256 (RFC 2104) with a shared secret, in the ways in which services send them. Signatures are compared in
 * constant time. Immutable.
 */
public final class HmacSha256 implements WebhookValidator {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;
    private final Scheme scheme;

    /** How a service sends what it has signed: the signatures of a request, and the bytes that they are of. */
    private interface Scheme {
        Option<Signed> of(Request request, Instant now);
    }

    private record Signed(Seq<String> signatures, Seq<byte[]> parts) {}

    private HmacSha256(byte[] secret, Scheme scheme) {
        if (secret.length == 0) {
            throw new IllegalArgumentException("An empty secret signs nothing");
        }
        this.secret = secret.clone();
        this.scheme = scheme;
    }

    /**
     * The body, signed in hexadecimal or Base64 in a header, with or without {@code sha256=} before it: the way of GitHub
     * ({@code X-Hub-Signature-256}), Shopify ({@code X-Shopify-Hmac-SHA256}) and many others.
     */
    public static HmacSha256 ofBody(byte[] secret, String header) {
        return new HmacSha256(
                secret,
                (request, now) -> request.header(header)
                        .map(value -> new Signed(
                                Vector.of(value.startsWith("sha256=") ? value.substring(7) : value),
                                Vector.of(request.body()))));
    }

    /**
     * Time and body, in a header such as {@code t=1700000000,v1=...}, in which there may be several signatures: the way of Stripe
     * ({@code Stripe-Signature}).
     *
     * @param tolerance how old, or how far in the future, the time may be
     */
    public static HmacSha256 ofTimeAndBody(byte[] secret, String header, Duration tolerance) {
        return new HmacSha256(
                secret,
                (request, now) -> request.header(header).flatMap(value -> {
                    Seq<String> fields = Vector.of(value.split(",")).map(String::strip);
                    Seq<String> signatures =
                            fields.filter(field -> field.startsWith("v1=")).map(field -> field.substring(3));
                    return fields.find(field -> field.startsWith("t="))
                            .map(field -> field.substring(2))
                            .filter(time -> isNear(time, now, tolerance))
                            .map(time -> new Signed(signatures, Vector.of(bytes(time + "."), request.body())));
                }));
    }

    /**
     * Id, time and body, by the Standard Webhooks specification: {@code webhook-id}, {@code webhook-timestamp} and
     * {@code webhook-signature} with {@code v1,} before each signature.
     *
     * @param tolerance how old, or how far in the future, the time may be
     */
    public static HmacSha256 standard(byte[] secret, Duration tolerance) {
        return new HmacSha256(
                secret,
                (request, now) -> request.header("webhook-id")
                        .flatMap(id -> request.header("webhook-timestamp")
                                .filter(time -> isNear(time, now, tolerance))
                                .flatMap(time -> request.header("webhook-signature")
                                        .map(value -> new Signed(
                                                Vector.of(value.split(" "))
                                                        .filter(each -> each.startsWith("v1,"))
                                                        .map(each -> each.substring(3)),
                                                Vector.of(bytes(id + "." + time + "."), request.body()))))));
    }

    @Override
    public boolean isGenuine(Request request, Instant now) {
        return scheme.of(request, now).exists(signed -> {
            byte[] expected = mac(signed.parts());
            return signed.signatures().exists(given -> isSame(expected, given.strip()));
        });
    }

    private static boolean isSame(byte[] expected, String given) {
        byte[] asHex = bytes(HexFormat.of().formatHex(expected));
        byte[] asBase64 = Base64.getEncoder().encode(expected);
        boolean isHex = MessageDigest.isEqual(asHex, bytes(given.toLowerCase(Locale.ROOT)));
        return MessageDigest.isEqual(asBase64, bytes(given)) || isHex;
    }

    private byte[] mac(Seq<byte[]> parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            parts.forEach(mac::update);
            return mac.doFinal();
        } catch (GeneralSecurityException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    private static boolean isNear(String seconds, Instant now, Duration tolerance) {
        try {
            return Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), now)
                            .abs()
                            .compareTo(tolerance)
                    <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException noTime) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
