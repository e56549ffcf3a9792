package post;

import dev.tenon.Generated;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Policy;
import dev.tenon.effect.Schedule;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import dev.tenon.policy.Bulkhead;
import dev.tenon.policy.CircuitBreaker;
import dev.tenon.policy.RateLimiter;
import java.time.Duration;

/**
 * What guards the calls of {@link Guarded}. One for each runtime: circuit breakers, bulkheads and rate limiters
 * count in it.
 */
@Generated
public final class MailPolicies {
    private final Policy<HasFibers> all;

    private final Policy<HasPlatform> broken;

    private final Policy<Object> crowded;

    private final Policy<HasFibers> later;

    private final Policy<HasPlatform> limited;

    private final Policy<HasFibers> overloaded;

    private final Policy<HasFibers> overloaded2;

    private final Policy<HasFibers> retried;

    private final Policy<HasFibers> retriedEvenly;

    private final Policy<HasFibers> timed;

    /** Policies that have seen no call yet. */
    public MailPolicies() {
        this.all = Policy.retry(Schedule.exponential(Duration.ofSeconds(30), 2.0)
                .jittered(0.2)
                .upTo(1)
                .whileFailure(Failure::mayPass))
                .around(Bulkhead.of("Carrier.all", 1))
                .around(RateLimiter.of("Carrier.all", 1, Duration.ofDays(1)))
                .around(CircuitBreaker.of("Carrier.all", 3, Duration.ofHours(1)))
                .around(Policy.timeout(Duration.ofMillis(250)));
        this.broken = CircuitBreaker.of("Carrier.broken", 5, Duration.ofSeconds(30));
        this.crowded = Bulkhead.of("Carrier.crowded", 4);
        this.later = Policy.timeout(Duration.ofSeconds(30));
        this.limited = RateLimiter.of("Carrier.limited", 10, Duration.ofSeconds(1));
        this.overloaded = Policy.retry(Schedule.exponential(Duration.ofMillis(200), 2.0)
                .jittered(0.2)
                .upTo(2)
                .whileFailure(Failure::mayPass));
        this.overloaded2 = Policy.retry(Schedule.exponential(Duration.ofMillis(200), 2.0)
                .jittered(0.2)
                .upTo(2)
                .whileFailure(Failure::mayPass));
        this.retried = Policy.retry(Schedule.exponential(Duration.ofMillis(200), 2.0)
                .jittered(0.2)
                .upTo(2)
                .whileFailure(Failure::mayPass));
        this.retriedEvenly = Policy.retry(Schedule.spaced(Duration.ofMillis(1500))
                .upTo(4)
                .whileFailure(Failure::mayPass));
        this.timed = Policy.timeout(Duration.ofMinutes(2));
    }

    /** What guards {@link Guarded#all}. */
    Policy<HasFibers> all() {
        return all;
    }

    /** What guards {@link Guarded#broken}. */
    Policy<HasPlatform> broken() {
        return broken;
    }

    /** What guards {@link Guarded#crowded}. */
    Policy<Object> crowded() {
        return crowded;
    }

    /** What guards {@link Guarded#later}. */
    Policy<HasFibers> later() {
        return later;
    }

    /** What guards {@link Guarded#limited}. */
    Policy<HasPlatform> limited() {
        return limited;
    }

    /** What guards {@link Guarded#overloaded}. */
    Policy<HasFibers> overloaded() {
        return overloaded;
    }

    /** What guards {@link Guarded#overloaded}. */
    Policy<HasFibers> overloaded2() {
        return overloaded2;
    }

    /** What guards {@link Guarded#retried}. */
    Policy<HasFibers> retried() {
        return retried;
    }

    /** What guards {@link Guarded#retriedEvenly}. */
    Policy<HasFibers> retriedEvenly() {
        return retriedEvenly;
    }

    /** What guards {@link Guarded#timed}. */
    Policy<HasFibers> timed() {
        return timed;
    }
}
