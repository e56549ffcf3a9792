package dev.tenon.testing;

import dev.tenon.effect.Failure;
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
 * What a spy on a store remembers of its calls, and what a test has planned for the next ones. Thread-safe.
 *
 * <p>Generated spies use it. A call is recorded when it is made, then it takes the time and fails with the failure that is planned for
 * it, and only then it is answered, by a stub if there is one.
 */
public final class CallRecorder {

    private final Option<Platform> platform;
    private final String refusal;
    private final AtomicReference<Seq<Call>> calls = new AtomicReference<>(Vector.empty());
    private final AtomicReference<Map<String, Function<Seq<Object>, ?>>> stubs = new AtomicReference<>(HashMap.empty());
    private final Planned planned = new Planned();

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

    /** Records a call; then it takes the time and fails as planned. */
    void record(Call call) {
        for (Platform time : platform) {
            calls.updateAndGet(before -> before.append(call));
            planned.meet(time);
        }
    }

    /** Every call, the first one first. */
    Seq<Call> calls() {
        requireRecording();
        return calls.get();
    }

    /** The next call fails with {@code failure} and does nothing; given several, so do the ones after. */
    void failNext(Failure failure) {
        requireRecording();
        planned.fail(failure);
    }

    /** The next call takes {@code delay}; given several, so do the ones after. */
    void delayNext(Duration delay) {
        requireRecording();
        planned.delay(delay);
    }

    /** From now on {@code answer} answers calls of an operation, given their arguments. */
    void stub(String operation, Function<Seq<Object>, ?> answer) {
        requireRecording();
        stubs.updateAndGet(before -> before.put(operation, answer));
    }

    /** What answers calls of an operation, if it was stubbed. */
    Option<Function<Seq<Object>, ?>> stubbed(String operation) {
        return stubs.get().get(operation);
    }

    /** Forgets all calls, plans and stubs. */
    void reset() {
        calls.set(Vector.empty());
        stubs.set(HashMap.empty());
        planned.clear();
    }

    private void requireRecording() {
        if (platform.isEmpty()) {
            throw new IllegalStateException(refusal);
        }
    }
}
