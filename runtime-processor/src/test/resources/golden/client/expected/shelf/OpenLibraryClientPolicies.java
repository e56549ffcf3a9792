package shelf;

import dev.tenon.Generated;
import dev.tenon.client.RetryAfter;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Policy;
import dev.tenon.effect.Schedule;
import dev.tenon.platform.HasFibers;
import java.time.Duration;

/**
 * What guards the calls of {@link OpenLibraryClient}. One for each runtime: circuit breakers, bulkheads and rate limiters
 * count in it.
 */
@Generated
public final class OpenLibraryClientPolicies {
    private final Policy<HasFibers> create;

    private final Policy<HasFibers> edition;

    /** Policies that have seen no call yet. */
    public OpenLibraryClientPolicies() {
        this.create = Policy.retry(RetryAfter.honoured(Schedule.exponential(Duration.ofMillis(200), 2.0)
                .jittered(0.2)
                .upTo(1)
                .whileFailure(Failure::mayPass)));
        this.edition = Policy.retry(RetryAfter.honoured(Schedule.exponential(Duration.ofMillis(200), 2.0)
                .jittered(0.2)
                .upTo(2)
                .whileFailure(Failure::mayPass)));
    }

    /** What guards {@link OpenLibraryClient#create}. */
    Policy<HasFibers> create() {
        return create;
    }

    /** What guards {@link OpenLibraryClient#edition}. */
    Policy<HasFibers> edition() {
        return edition;
    }
}
