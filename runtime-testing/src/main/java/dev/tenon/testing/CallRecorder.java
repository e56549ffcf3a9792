package dev.tenon.testing;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * What a spy remembers of its calls, and what a test has planned for the next ones. Thread-safe.
 *
 * <p>Generated spies use it. A call is recorded when it is made, then it takes the time and fails with the failure that is planned for
 * it, and only then it is answered, by a stub if there is one.
 */
public final class CallRecorder {

    private final Option<Platform> platform;
    private final String refusal;
    private final AtomicReference<State> state = new AtomicReference<>(State.EMPTY);

    private record State(
            Seq<Call> calls, Seq<Failure> failures, Seq<Duration> delays, Map<String, Function<Seq<Object>, ?>> stubs) {

        static final State EMPTY = new State(Vector.empty(), Vector.empty(), Vector.empty(), HashMap.empty());

        State called(Call call) {
            return new State(
                    calls.append(call),
                    failures.isEmpty() ? failures : failures.tail(),
                    delays.isEmpty() ? delays : delays.tail(),
                    stubs);
        }
    }

    private CallRecorder(Option<Platform> platform, String refusal) {
        this.platform = platform;
        this.refusal = refusal;
    }

    /** Records. Planned delays pass on {@code platform}. */
    public static CallRecorder on(Platform platform) {
        return new CallRecorder(Option.some(platform), "");
    }

    /** Records nothing. Who asks for calls, or plans something, fails with {@code refusal}. */
    public static CallRecorder refusing(String refusal) {
        return new CallRecorder(Option.none(), refusal);
    }

    /**
     * Records a call; then it takes the time and fails as planned.
     *
     * @throws FailureException with the failure that was planned, or with {@code Interrupted}
     */
    public void record(Call call) {
        for (Platform time : platform) {
            State before = state.getAndUpdate(now -> now.called(call));
            before.delays().headOption().forEach(delay -> sleep(time, delay));
            for (Failure failure : before.failures().headOption()) {
                throw new FailureException(failure);
            }
        }
    }

    /** Every call, the first one first. */
    public Seq<Call> calls() {
        return recording().calls();
    }

    /** Every call of one operation. */
    public Seq<Call> calls(String operation) {
        return calls().filter(call -> call.operation().equals(operation));
    }

    /** The next call fails with {@code failure} and does nothing; given several, so do the ones after. */
    public void failNext(Failure failure) {
        recording();
        state.updateAndGet(now -> new State(now.calls(), now.failures().append(failure), now.delays(), now.stubs()));
    }

    /**
     * The next call takes {@code delay} by the clock of the test: it is answered when the clock has moved on so far; given several, so do
     * the ones after.
     */
    public void delayNext(Duration delay) {
        recording();
        state.updateAndGet(
                now -> new State(now.calls(), now.failures(), now.delays().append(delay), now.stubs()));
    }

    /** From now on {@code answer} answers calls of an operation, given their arguments. */
    public void stub(String operation, Function<Seq<Object>, ?> answer) {
        recording();
        state.updateAndGet(now ->
                new State(now.calls(), now.failures(), now.delays(), now.stubs().put(operation, answer)));
    }

    /** What answers calls of an operation, if it was stubbed. */
    public Option<Function<Seq<Object>, ?>> stubbed(String operation) {
        return state.get().stubs().get(operation);
    }

    /** Forgets all calls, plans and stubs. */
    public void reset() {
        state.set(State.EMPTY);
    }

    private State recording() {
        if (platform.isEmpty()) {
            throw new IllegalStateException(refusal);
        }
        return state.get();
    }

    private static void sleep(Platform platform, Duration delay) {
        try {
            platform.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Interrupted(), e);
        }
    }
}
