package dev.tenon.web.jwt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.tenon.access.Caller;
import dev.tenon.effect.Failure.Unauthorized;
import dev.tenon.platform.Platform;
import dev.tenon.web.Authentication;
import dev.tenon.web.Request;
import io.vavr.Lazy;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.net.MalformedURLException;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

/**
 * Bearer tokens (RFC 6750) that are JSON Web Tokens: signed by a known key with an expected algorithm, by this issuer, for this
 * audience, not expired. The {@code sub} is the user, and a claim that holds texts their roles. Who sends no token is anonymous; a
 * token that does not hold is 401, also where anybody may call. Safe for use by several threads.
 */
public final class JwtAuthentication implements Authentication {

    private static final String BEARER = "bearer ";

    private final Settings settings;

    /** Made for the first token: a program that starts has no use for it. */
    private final Lazy<DefaultJWTProcessor<SecurityContext>> processor;

    /**
     * What a token must be.
     *
     * @param issuer its {@code iss}
     * @param audience what its {@code aud} must name
     * @param roles the claim with the user's roles: a list of texts, or one text with blanks between
     * @param tenant the claim with the tenant
     * @param leeway how far the clocks of issuer and server may be apart
     * @param platform where the time comes from
     */
    public record Settings(
            String issuer, String audience, String roles, String tenant, Duration leeway, Platform platform) {

        /** Roles in {@code roles}, the tenant in {@code tenant}, clocks a minute apart, the live platform. */
        public static Settings of(String issuer, String audience) {
            return new Settings(issuer, audience, "roles", "tenant", Duration.ofMinutes(1), Platform.live());
        }

        /** These, with the roles in another claim. */
        public Settings withRoles(String claim) {
            return new Settings(issuer, audience, claim, tenant, leeway, platform);
        }

        /** These, with the tenant in another claim. */
        public Settings withTenant(String claim) {
            return new Settings(issuer, audience, roles, claim, leeway, platform);
        }

        /** These, with clocks that may be so far apart. */
        public Settings withLeeway(Duration other) {
            return new Settings(issuer, audience, roles, tenant, other, platform);
        }

        /** These, with another platform. */
        public Settings withPlatform(Platform other) {
            return new Settings(issuer, audience, roles, tenant, leeway, other);
        }
    }

    private JwtAuthentication(Settings settings, Supplier<DefaultJWTProcessor<SecurityContext>> processor) {
        this.settings = settings;
        this.processor = Lazy.of(processor);
    }

    private static DefaultJWTProcessor<SecurityContext> processor(
            Settings settings, JWKSource<SecurityContext> keys, JWSAlgorithm.Family algorithms) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms, keys));
        processor.setJWTClaimsSetVerifier(new Verifier(settings));
        return processor;
    }

    /**
     * Signed with keys that the issuer publishes as a JSON Web Key Set (RFC 7517). They are fetched when they are first needed, kept,
     * and fetched again when a token names another one, at most twice in 30 seconds. A token for which they cannot be had is no bad one:
     * the answer is 503, and the log says why ({@code dev.tenon.web}, warning).
     *
     * @throws IllegalArgumentException when this is no address
     */
    public static JwtAuthentication keysAt(URI keySet, Settings settings) {
        try {
            JWKSource<SecurityContext> keys = PublishedKeys.at(keySet.toURL());
            return new JwtAuthentication(settings, () -> processor(settings, keys, JWSAlgorithm.Family.SIGNATURE));
        } catch (MalformedURLException malformed) {
            throw new IllegalArgumentException("No key set can be at " + keySet, malformed);
        }
    }

    /**
     * Signed with one of these keys.
     *
     * @param keySet a JSON Web Key Set as text; of public keys
     * @throws IllegalArgumentException when it is none
     */
    public static JwtAuthentication keys(String keySet, Settings settings) {
        try {
            JWKSource<SecurityContext> keys = new ImmutableJWKSet<>(JWKSet.parse(keySet));
            return new JwtAuthentication(settings, () -> processor(settings, keys, JWSAlgorithm.Family.SIGNATURE));
        } catch (ParseException malformed) {
            throw new IllegalArgumentException("This is no JSON Web Key Set", malformed);
        }
    }

    /**
     * Signed with a secret that issuer and server share, by HMAC.
     *
     * @param secret at least 32 bytes
     */
    public static JwtAuthentication secret(byte[] secret, Settings settings) {
        byte[] key = JwtIssuer.longEnough(secret);
        return new JwtAuthentication(
                settings, () -> processor(settings, new ImmutableSecret<>(key), JWSAlgorithm.Family.HMAC_SHA));
    }

    @Override
    public Either<Unauthorized, Caller> authenticate(Request request) {
        Option<String> header = request.header("Authorization");
        if (header.isEmpty()) {
            return Either.right(Caller.anonymous());
        }
        String text = header.get().strip();
        if (!text.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Either.left(new Unauthorized("The header Authorization must be 'Bearer' and a token"));
        }
        try {
            return caller(
                    processor.get().process(text.substring(BEARER.length()).strip(), null));
        } catch (ParseException | BadJOSEException | JOSEException | IllegalArgumentException refused) {
            // Why it does not hold is for the one who made it; what is in it is for nobody.
            return Either.left(new Unauthorized("The token is not one that is accepted here, or is not any more"));
        }
    }

    private Either<Unauthorized, Caller> caller(JWTClaimsSet claims) {
        Caller user = Caller.user(claims.getSubject(), roles(claims).toJavaArray(String[]::new));
        Caller known = new Caller(
                user.kind(), user.user(), text(claims, settings.tenant()), user.roles(), claims(claims), Option.none());
        return Either.right(known);
    }

    private Set<String> roles(JWTClaimsSet claims) {
        Object value = claims.getClaim(settings.roles());
        if (value instanceof List<?> list) {
            return HashSet.<Object>ofAll(list).map(Object::toString);
        }
        return value instanceof String text && !text.isBlank()
                ? HashSet.of(text.strip().split("\\s+"))
                : HashSet.empty();
    }

    private static Option<String> text(JWTClaimsSet claims, String name) {
        return claims.getClaim(name) instanceof String text ? Option.some(text) : Option.none();
    }

    private static Map<String, String> claims(JWTClaimsSet claims) {
        return HashMap.ofAll(claims.getClaims())
                .filterValues(String.class::isInstance)
                .mapValues(String.class::cast);
    }

    /** With the platform's time. */
    private static final class Verifier extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final Platform platform;

        Verifier(Settings settings) {
            super(
                    settings.audience(),
                    new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
                    java.util.Set.of("sub", "exp"));
            this.platform = settings.platform();
            setMaxClockSkew((int) settings.leeway().toSeconds());
        }

        @Override
        protected Date currentTime() {
            return Date.from(platform.now());
        }
    }
}
