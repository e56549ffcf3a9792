package post;

import dev.tenon.capability.Bulkhead;
import dev.tenon.capability.CircuitBreaker;
import dev.tenon.capability.RateLimit;
import dev.tenon.capability.Recover;
import dev.tenon.capability.Retry;
import dev.tenon.capability.Timeout;
import dev.tenon.effect.Failure;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Each way to answer, each guard. */
public interface Courier {

    String NONE = "none";

    void send(String text) throws Exception;

    String receipt(String id, String text);

    /** Sends a greeting. */
    default String greet(String name) throws Exception {
        send("Hello " + name);
        return "Hello " + name;
    }

    @Nullable String find(String id);

    Optional<String> address(String id);

    Either<Failure.NotFound, String> track(String id);

    Either<Integer, String> weigh(String id);

    Try<String> sign(String id);

    CompletionStage<String> later(String id);

    @Retry(delay = "1s", jitter = 0)
    String retried() throws Exception;

    @CircuitBreaker(failureThreshold = 2, recovery = "30s")
    String broken() throws Exception;

    @RateLimit(permits = 1, per = "1m")
    String limited() throws Exception;

    @Bulkhead(1)
    String crowded() throws Exception;

    @Timeout("10s")
    String slow() throws Exception;

    @Recover(on = Failure.Unavailable.class, fallback = "stored")
    String delivered(String text) throws Exception;

    String stored(String text);

    @Recover(defaultValue = "Courier.NONE")
    String number() throws Exception;

    @Recover(defaultValue = "Courier.NONE")
    @Retry(maxAttempts = 2, delay = "1s", jitter = 0)
    @CircuitBreaker(failureThreshold = 3, recovery = "1h")
    String everything() throws Exception;
}
