package dev.tenon.effect;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation returns in place of a value when it failed. Immutable, so that {@link Leaves.Fail} can hold one for
 * ever, and never visible to user code, so that no value can be mistaken for it.
 */
final class Halt {

    private final Failure failure;
    private final List<String> outermostFirst;
    private final @Nullable Throwable throwable;
    private final @Nullable StackTraceElement callSite;
    private final List<Halt> latestSuppressedFirst;

    private Halt(
            Failure failure,
            List<String> outermostFirst,
            @Nullable Throwable throwable,
            @Nullable StackTraceElement callSite,
            List<Halt> latestSuppressedFirst) {
        this.failure = failure;
        this.outermostFirst = outermostFirst;
        this.throwable = throwable;
        this.callSite = callSite;
        this.latestSuppressedFirst = latestSuppressedFirst;
    }

    static Halt of(Failure failure, @Nullable StackTraceElement callSite) {
        Objects.requireNonNull(failure, "a failure must not be null");
        Throwable thrown = failure instanceof Failure.Defect(Throwable throwable) ? throwable : null;
        return new Halt(failure, List.empty(), thrown, callSite, List.empty());
    }

    static Halt of(Failure failure) {
        return of(failure, null);
    }

    Failure failure() {
        return failure;
    }

    boolean isInterrupted() {
        return failure instanceof Failure.Interrupted;
    }

    boolean hasSuppressed() {
        return !latestSuppressedFirst.isEmpty();
    }

    Halt withFailure(Failure other) {
        return new Halt(other, outermostFirst, throwable, callSite, latestSuppressedFirst);
    }

    Halt passing(String name) {
        return new Halt(failure, outermostFirst.prepend(name), throwable, callSite, latestSuppressedFirst);
    }

    Halt suppressing(Halt other) {
        return new Halt(failure, outermostFirst, throwable, callSite, latestSuppressedFirst.prepend(other));
    }

    Cause cause() {
        StackTraceElement site = callSite == null && throwable != null ? CallSite.of(throwable) : callSite;
        return new Cause(
                outermostFirst.reverse(),
                Option.of(site),
                Option.of(throwable),
                latestSuppressedFirst.reverse().map(Halt::<Object>toExit));
    }

    <A> Exit.Failed<A> toExit() {
        return new Exit.Failed<>(failure, cause());
    }
}
