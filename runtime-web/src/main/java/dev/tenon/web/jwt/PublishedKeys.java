package dev.tenon.web.jwt;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.health.HealthReport;
import com.nimbusds.jose.util.health.HealthStatus;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import io.vavr.control.Option;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that an issuer publishes. Fails with {@link Failure.Unavailable} when they cannot be had: of a token whose key is not known
 * then, nobody can tell whether it holds. Safe for use by several threads.
 */
final class PublishedKeys implements JWKSource<SecurityContext> {

    private static final Logger LOG = LoggerFactory.getLogger("dev.tenon.web");

    /** In this time they are fetched at most twice. */
    private static final Duration INTERVAL = Duration.ofSeconds(30);

    private final URL address;
    private final AtomicBoolean away = new AtomicBoolean();
    private final JWKSource<SecurityContext> keys;

    private PublishedKeys(URL address) {
        this.address = address;
        this.keys = JWKSourceBuilder.<SecurityContext>create(address)
                .retrying(true)
                .rateLimited(INTERVAL.toMillis())
                .healthReporting(this::fetched)
                .build();
    }

    static PublishedKeys at(URL address) {
        return new PublishedKeys(address);
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        try {
            return keys.get(selector, context);
        } catch (RateLimitReachedException tooOften) {
            if (away.get()) {
                throw unavailable(tooOften);
            }
            // They were fetched a moment ago, without the one that is asked for.
            return List.of();
        } catch (KeySourceException failed) {
            throw unavailable(failed);
        }
    }

    private void fetched(HealthReport<?, ?> report) {
        away.set(report.getHealthStatus() != HealthStatus.HEALTHY);
        if (away.get()) {
            LOG.warn(
                    "The keys that tokens are checked with cannot be had from {}: {}",
                    address,
                    String.valueOf(report.getException()));
        }
    }

    private static FailureException unavailable(KeySourceException cause) {
        return new FailureException(
                new Failure.Unavailable(
                        "The keys that tokens are checked with cannot be had at the moment", Option.some(INTERVAL)),
                cause);
    }
}
