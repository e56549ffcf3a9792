package dev.tenon.web.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.tenon.access.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/**
 * Makes tokens that {@link JwtAuthentication#secret} accepts: for tests, for development, and for services that share a secret.
 * Safe for use by several threads.
 */
public final class JwtIssuer {

    private static final int SHORTEST = 32;

    private final byte[] secret;
    private final JwtAuthentication.Settings settings;

    private JwtIssuer(byte[] secret, JwtAuthentication.Settings settings) {
        this.secret = secret;
        this.settings = settings;
    }

    /**
     * Signs with {@code secret} what {@code settings} ask for.
     *
     * @throws IllegalArgumentException when the secret has less than 32 bytes
     */
    public static JwtIssuer of(byte[] secret, JwtAuthentication.Settings settings) {
        return new JwtIssuer(longEnough(secret), settings);
    }

    /** A token for {@code caller}, who must be a user, that holds for so long. */
    public String token(Caller caller, Duration ttl) {
        Instant now = settings.platform().now();
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder()
                .issuer(settings.issuer())
                .audience(settings.audience())
                .subject(caller.user()
                        .getOrElseThrow(() -> new IllegalArgumentException("Only a user can have a token")))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(ttl)))
                .claim(settings.roles(), caller.roles().toSortedSet().toJavaList());
        caller.tenant().forEach(tenant -> claims.claim(settings.tenant(), tenant));
        caller.claims().forEach(claims::claim);
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
        try {
            token.sign(new MACSigner(secret));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("No token could be signed", impossible);
        }
        return token.serialize();
    }

    static byte[] longEnough(byte[] secret) {
        if (secret.length < SHORTEST) {
            throw new IllegalArgumentException(
                    "A secret for HS256 has at least " + SHORTEST + " bytes, found " + secret.length);
        }
        return secret.clone();
    }
}
