package dev.tenon.runtime;

import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * A call on a thread of its own, so that whoever waits for it can give up. Safe for use by several threads.
 *
 * @param <A> the result
 */
final class Attempt<A> {

    /** How a call ended. */
    sealed interface Outcome<A> {

        /** It returned {@code value}. */
        record Returned<A>(A value) implements Outcome<A> {}

        /** It threw. */
        record Threw<A>(Throwable thrown) implements Outcome<A> {}

        /** It has not ended yet, and is at {@code place}. */
        record Stuck<A>(String place) implements Outcome<A> {}
    }

    private final Callable<? extends A> call;
    private final Latch ended;
    private final Thread thread;
    private volatile @Nullable Outcome<A> outcome;

    private Attempt(Platform platform, String name, Callable<? extends A> call) {
        this.call = call;
        this.ended = platform.latch();
        this.thread = platform.start(name, this::run);
    }

    static <A> Attempt<A> start(Platform platform, String name, Callable<? extends A> call) {
        return new Attempt<>(platform, name, call);
    }

    private void run() {
        try {
            outcome = new Outcome.Returned<>(call.call());
        } catch (Throwable thrown) {
            outcome = new Outcome.Threw<>(thrown);
        } finally {
            ended.open();
        }
    }

    boolean hasEnded() {
        return ended.isOpen();
    }

    void interrupt() {
        thread.interrupt();
    }

    /** Waits for the end, at most as long as {@code limit}. */
    Outcome<A> await(Duration limit) throws InterruptedException {
        ended.await(limit);
        Outcome<A> known = outcome;
        return known != null ? known : new Outcome.Stuck<>(place());
    }

    private String place() {
        StackTraceElement[] stack = thread.getStackTrace();
        return stack.length == 0 ? "its end" : stack[0].toString();
    }
}
