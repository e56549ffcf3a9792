package dev.tenon.effect;

import io.vavr.control.Either;
import io.vavr.control.Try;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * How an effect ended: with a value, or with a failure and its cause.
 *
 * @param <A> the value
 */
public sealed interface Exit<A> {

    /** Ended with {@code value}. */
    record Success<A>(A value) implements Exit<A> {}

    /**
     * Ended without a value.
     *
     * @param failure what code decides on
     * @param cause what people read
     */
    record Failed<A>(Failure failure, Cause cause) implements Exit<A> {

        /** The failure and its cause as text of several lines, for a log. */
        public String render() {
            return failure.getClass().getSimpleName() + ": " + failure.message() + cause.render();
        }
    }

    /** Whether there is a value. */
    default boolean isSuccess() {
        return this instanceof Success;
    }

    /** Both ways out in one value. */
    default <B> B fold(Function<? super Failed<A>, ? extends B> onFailed, Function<? super A, ? extends B> onSuccess) {
        return switch (this) {
            case Success<A>(A value) -> onSuccess.apply(value);
            case Failed<A> failed -> onFailed.apply(failed);
        };
    }

    /** The same exit with another value. */
    default <B> Exit<B> map(Function<? super A, ? extends B> f) {
        return switch (this) {
            case Success<A>(A value) -> new Success<>(f.apply(value));
            case Failed<A>(Failure failure, Cause cause) -> new Failed<>(failure, cause);
        };
    }

    /** The failure or the value, without the cause. */
    default Either<Failure, A> toEither() {
        return switch (this) {
            case Success<A>(A value) -> Either.right(value);
            case Failed<A>(Failure failure, Cause cause) -> Either.left(failure);
        };
    }

    /** The value, or a {@link FailureException} with the failure. */
    default Try<A> toTry() {
        return switch (this) {
            case Success<A>(A value) -> Try.success(value);
            case Failed<A>(Failure failure, Cause cause) -> Try.failure(new FailureException(failure));
        };
    }

    /** A future that has ended already: with the value, or exceptionally with a {@link FailureException}. */
    default CompletableFuture<A> toCompletableFuture() {
        return switch (this) {
            case Success<A>(A value) -> CompletableFuture.completedFuture(value);
            case Failed<A>(Failure failure, Cause cause) ->
                CompletableFuture.failedFuture(new FailureException(failure));
        };
    }

    /**
     * The value.
     *
     * @throws FailureException with the failure; that of a defect has what was thrown as its cause
     */
    default A getOrThrow() {
        return switch (this) {
            case Success<A>(A value) -> value;
            case Failed<A>(Failure failure, Cause cause) -> throw new FailureException(failure);
        };
    }
}
