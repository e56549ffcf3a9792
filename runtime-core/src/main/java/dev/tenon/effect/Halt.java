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

    /** A long chain of failing handlers must not become a tree that no recursion can walk; beyond this it gets flat. */
    private static final int MAX_NESTING = 32;

    private final Failure failure;
    private final List<String> outermostFirst;
    private final @Nullable Throwable throwable;
    private final @Nullable StackTraceElement callSite;
    private final List<Halt> latestSuppressedFirst;
    private final int nesting;

    private Halt(
            Failure failure,
            List<String> outermostFirst,
            @Nullable Throwable throwable,
            @Nullable StackTraceElement callSite,
            List<Halt> latestSuppressedFirst,
            int nesting) {
        this.failure = failure;
        this.outermostFirst = outermostFirst;
        this.throwable = throwable;
        this.callSite = callSite;
        this.latestSuppressedFirst = latestSuppressedFirst;
        this.nesting = nesting;
    }

    static Halt of(Failure failure, @Nullable StackTraceElement callSite) {
        Objects.requireNonNull(failure, "a failure must not be null");
        Throwable thrown = failure instanceof Failure.Defect(Throwable throwable) ? throwable : null;
        return new Halt(failure, List.empty(), thrown, callSite, List.empty(), 0);
    }

    static Halt of(Failure failure) {
        return of(failure, null);
    }

    Halt causedBy(@Nullable Throwable cause) {
        return cause == null || throwable != null
                ? this
                : new Halt(failure, outermostFirst, cause, callSite, latestSuppressedFirst, nesting);
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
        Objects.requireNonNull(other, "a failure must not be null");
        Throwable thrown = other instanceof Failure.Defect(Throwable defect) ? defect : throwable;
        return new Halt(other, outermostFirst, thrown, callSite, latestSuppressedFirst, nesting);
    }

    Halt passing(String name) {
        return new Halt(failure, outermostFirst.prepend(name), throwable, callSite, latestSuppressedFirst, nesting);
    }

    Halt suppressing(Halt other) {
        if (other.nesting < MAX_NESTING) {
            return suppressing(latestSuppressedFirst.prepend(other), Math.max(nesting, other.nesting + 1));
        }
        Halt alone = other.suppressing(List.empty(), 0);
        return suppressing(
                other.latestSuppressedFirst.prependAll(latestSuppressedFirst).prepend(alone),
                Math.max(nesting, other.nesting));
    }

    private Halt suppressing(List<Halt> halts, int newNesting) {
        return new Halt(failure, outermostFirst, throwable, callSite, halts, newNesting);
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
