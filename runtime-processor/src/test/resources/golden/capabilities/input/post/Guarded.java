package post;

import dev.tenon.capability.Bulkhead;
import dev.tenon.capability.CircuitBreaker;
import dev.tenon.capability.RateLimit;
import dev.tenon.capability.Recover;
import dev.tenon.capability.Retry;
import dev.tenon.capability.Timeout;
import dev.tenon.effect.Failure;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Each way to guard a call. */
public interface Guarded {

    @Retry
    String retried(LetterId id) throws IOException;

    @Retry(maxAttempts = 5, delay = "PT1.5S", backoff = 1, jitter = 0)
    void retriedEvenly();

    @Timeout("2m")
    String timed(String call, String environment);

    @CircuitBreaker
    String broken();

    @Bulkhead(4)
    String crowded();

    @RateLimit(permits = 10, per = "1s")
    String limited();

    @Recover(fallback = "limited")
    @Retry(maxAttempts = 2, delay = "30s")
    @CircuitBreaker(failureThreshold = 3, recovery = "1h")
    @Timeout("250ms")
    @Bulkhead(1)
    @RateLimit(permits = 1, per = "1d")
    String all() throws IOException;

    @Recover(on = Failure.Unavailable.class, fallback = "unused")
    String withAHelper(LetterId id) throws IOException;

    String unused(LetterId id);

    @Recover(defaultValue = "Weight.NONE")
    Weight weight(LetterId id);

    @Recover(on = Failure.TimedOut.class, defaultValue = "LIGHT_ONE.EMPTY")
    Optional<String> note(LetterId failure);

    @Recover(defaultValue = "Boolean.FALSE")
    boolean isKnown();

    @Recover(defaultValue = "Unit.UNIT")
    void sweep();

    @Timeout("30s")
    @Recover(fallback = "broken")
    CompletionStage<String> later();

    @Retry
    String overloaded(int count);

    @Retry
    String overloaded(String count);

    enum Weight {
        NONE,
        LIGHT
    }

    /** A holder of constants. */
    final class LIGHT_ONE {
        public static final String EMPTY = "";

        private LIGHT_ONE() {}
    }
}
