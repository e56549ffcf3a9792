package dev.tenon.testing;

import dev.tenon.effect.Failure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Stands for something outside of a context in tests: an effects module, or the client of another server. Generated classes, such as
 * {@code NotifierSpy}, add for each method what it was called with and what it answers. Thread-safe.
 */
public abstract class OutsideSpy {

    private final TestPlatform platform;
    private final Planned planned = new Planned();
    private final List<SpiedMethod<?, ?>> methods = new CopyOnWriteArrayList<>();

    /** One whose calls take time by the clock of {@code platform}. */
    protected OutsideSpy(TestPlatform platform) {
        this.platform = platform;
    }

    /** The next call, of any method, fails with {@code failure} and gets no answer; given several, so do the ones after. */
    public final void failNext(Failure failure) {
        planned.fail(failure);
    }

    /**
     * The next call, of any method, takes {@code delay} by the test's clock before it is answered or fails; given several, so do the ones
     * after. Whoever calls waits until the clock has moved on.
     */
    public final void delayNext(Duration delay) {
        planned.delay(delay);
    }

    /** Forgets all calls, answers, planned failures and delays. */
    public final void reset() {
        planned.clear();
        methods.forEach(SpiedMethod::reset);
    }

    /**
     * A method of what this stands for.
     *
     * @param name such as {@code Notifier.send}
     * @param setter how a test answers it, such as {@code TestLendingRuntime.notifier().onSend((email, text) -> ...)}
     */
    protected final <C, A> SpiedMethod<C, A> method(String name, String setter) {
        SpiedMethod<C, A> method = new SpiedMethod<>(name, setter, () -> planned.meet(platform));
        methods.add(method);
        return method;
    }
}
