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
    private final Details details;

    private Halt(Failure failure, Details details) {
        this.failure = failure;
        this.details = details;
    }

    static Halt of(Failure failure, @Nullable StackTraceElement callSite) {
        Objects.requireNonNull(failure, "a failure must not be null");
        return callSite == null && !(failure instanceof Failure.Defect)
                ? new Halt(failure, Details.NONE)
                : new Halt(failure, Details.NONE.at(callSite).thrown(thrownBy(failure)));
    }

    static Halt of(Failure failure) {
        return of(failure, null);
    }

    private static @Nullable Throwable thrownBy(Failure failure) {
        return failure instanceof Failure.Defect(Throwable throwable) ? throwable : null;
    }

    Halt causedBy(@Nullable Throwable cause) {
        return cause == null || details.throwable != null ? this : new Halt(failure, details.thrown(cause));
    }

    Failure failure() {
        return failure;
    }

    boolean isInterrupted() {
        return failure instanceof Failure.Interrupted;
    }

    boolean hasSuppressed() {
        return !details.latestSuppressedFirst.isEmpty();
    }

    Halt withFailure(Failure other) {
        Objects.requireNonNull(other, "a failure must not be null");
        Throwable thrown = thrownBy(other);
        return new Halt(other, thrown == null ? details : details.thrown(thrown));
    }

    Halt passing(String name) {
        return new Halt(failure, details.in(name));
    }

    Halt suppressing(Halt other) {
        List<Halt> suppressed = details.latestSuppressedFirst;
        int nesting = other.details.nesting;
        if (nesting < MAX_NESTING) {
            return suppressing(suppressed.prepend(other), Math.max(details.nesting, nesting + 1));
        }
        Halt alone = other.suppressing(List.empty(), 0);
        return suppressing(
                other.details.latestSuppressedFirst.prependAll(suppressed).prepend(alone),
                Math.max(details.nesting, nesting));
    }

    /** Suppresses the failure of a fiber that was told to end. That it was interrupted is no news. */
    Halt suppressingEnd(Halt other) {
        return other.isInterrupted()
                ? other.details.latestSuppressedFirst.foldRight(this, (failed, result) -> result.suppressing(failed))
                : suppressing(other);
    }

    private Halt suppressing(List<Halt> halts, int newNesting) {
        return new Halt(failure, details.suppressing(halts, newNesting));
    }

    Cause cause() {
        StackTraceElement site = details.callSite == null && details.throwable != null
                ? CallSite.of(details.throwable)
                : details.callSite;
        return new Cause(
                details.outermostFirst.reverse(),
                Option.of(site),
                Option.of(details.throwable),
                details.latestSuppressedFirst.reverse().map(Halt::<Object>toExit));
    }

    <A> Exit.Failed<A> toExit() {
        return new Exit.Failed<>(failure, cause());
    }

    /** What people want to know. Most failures are recovered from before anything of it is known. */
    private record Details(
            List<String> outermostFirst,
            @Nullable Throwable throwable,
            @Nullable StackTraceElement callSite,
            List<Halt> latestSuppressedFirst,
            int nesting) {

        static final Details NONE = new Details(List.empty(), null, null, List.empty(), 0);

        Details in(String name) {
            return new Details(outermostFirst.prepend(name), throwable, callSite, latestSuppressedFirst, nesting);
        }

        Details thrown(@Nullable Throwable cause) {
            return new Details(outermostFirst, cause, callSite, latestSuppressedFirst, nesting);
        }

        Details at(@Nullable StackTraceElement site) {
            return new Details(outermostFirst, throwable, site, latestSuppressedFirst, nesting);
        }

        Details suppressing(List<Halt> halts, int newNesting) {
            return new Details(outermostFirst, throwable, callSite, halts, newNesting);
        }
    }
}
