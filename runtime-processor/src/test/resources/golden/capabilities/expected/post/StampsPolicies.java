package post;

import dev.tenon.Generated;
import dev.tenon.effect.Policy;
import dev.tenon.platform.HasPlatform;
import dev.tenon.policy.CircuitBreaker;
import java.time.Duration;

/**
 * What guards the calls of {@link Stamps}. One for each runtime: circuit breakers, bulkheads and rate limiters
 * count in it.
 */
@Generated
public final class StampsPolicies {
    private final Policy<HasPlatform> price;

    /** Policies that have seen no call yet. */
    public StampsPolicies() {
        this.price = CircuitBreaker.of("Stamps.price", 5, Duration.ofSeconds(30));
    }

    /** What guards {@link Stamps#price}. */
    Policy<HasPlatform> price() {
        return price;
    }
}
