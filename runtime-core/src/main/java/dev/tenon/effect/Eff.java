package dev.tenon.effect;

import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A description of work that needs an environment {@code R} and ends with an {@code A} or a {@link Failure}. Nothing
 * happens until it is {@linkplain #run run}, and running it twice does the work twice. Immutable; may be shared and run by
 * several threads.
 *
 * <p>Every operator has an environment {@code R2 extends R} of its own, so javac infers what a chain needs. {@code null} is
 * never a value: a function that returns it makes a {@link Failure.Defect}. What a function throws is a failure, too: that
 * of a {@link FailureException}, {@link Failure.Interrupted} for an {@link InterruptedException}, else a
 * {@link Failure.Defect}; only errors of the virtual machine other than {@link StackOverflowError} pass through.
 * Interruption is seen by finalizers only.
 *
 * @param <R> what it needs
 * @param <A> what it yields
 */
public sealed interface Eff<R, A> permits Node {

    /** Yields {@code value}. */
    static <R, A> Eff<R, A> pure(A value) {
        return new Leaves.Pure<>(Objects.requireNonNull(value, "null is never a value of an effect"));
    }

    /** Yields {@link Unit#UNIT}. */
    static <R> Eff<R, Unit> unit() {
        return pure(Unit.UNIT);
    }

    /** Fails. */
    static <R, A> Eff<R, A> fail(Failure failure) {
        return new Leaves.Fail<>(Halt.of(failure, CallSite.here()));
    }

    /** Does {@code work}: any side effect that needs nothing of the environment. */
    static <R, A> Eff<R, A> of(Callable<? extends A> work) {
        return new Leaves.Work<>(work);
    }

    /** Asks the environment. */
    static <R, A> Eff<R, A> access(Function<? super R, ? extends A> f) {
        return new Leaves.Access<>(f);
    }

    /** Goes on with the effect that {@code f} makes of the environment. */
    static <R, A> Eff<R, A> accessEff(Function<? super R, ? extends Eff<? super R, ? extends A>> f) {
        return new Leaves.AccessEffect<>(f);
    }

    /** Makes the effect when it is run, each time anew. */
    static <R, A> Eff<R, A> suspend(Supplier<? extends Eff<? super R, ? extends A>> f) {
        return new Leaves.Suspend<>(f);
    }

    /**
     * A named call of a port, which is what generated effect functions return.
     *
     * @param name goes to the trail of failures, such as {@code BookStore.findById}
     */
    static <R, A> Eff<R, A> effect(String name, Function<? super R, ? extends A> call) {
        return new Leaves.Call<>(name, call);
    }

    /** Yields the right side or fails with the left one. */
    static <R, A> Eff<R, A> fromEither(Either<? extends Failure, ? extends A> either) {
        return either.isRight() ? pure(either.get()) : fail(either.getLeft());
    }

    /** Yields what is inside or fails. */
    static <R, A> Eff<R, A> fromOption(Option<? extends A> option, Supplier<? extends Failure> ifEmpty) {
        return option.isDefined() ? pure(option.get()) : suspend(() -> fail(ifEmpty.get()));
    }

    /** Yields what is inside or fails. */
    static <R, A> Eff<R, A> fromOption(Option<? extends A> option, Failure ifEmpty) {
        return option.isDefined() ? pure(option.get()) : fail(ifEmpty);
    }

    /** Yields the success, or fails as if what was caught were thrown here. */
    static <R, A> Eff<R, A> fromTry(Try<? extends A> attempt) {
        return attempt.isSuccess() ? pure(attempt.get()) : new Leaves.Thrown<>(attempt.getCause());
    }

    /** The same effect in the exact types of the place where it is used, for one that was held in a {@code var}. */
    @SuppressWarnings("unchecked") // R is only ever taken in, A only ever given out
    static <R, A> Eff<R, A> widen(Eff<? super R, ? extends A> eff) {
        return (Eff<R, A>) eff;
    }

    /**
     * Ordinary code that awaits effects. A block runs on the calling thread, unless blocks nest a hundred deep.
     * Anything checked that it throws is a {@link Failure.Defect}: catch what you expect.
     */
    static <R, A> Eff<R, A> direct(Body<R, A> body) {
        return new Direct<>(body);
    }

    /** {@link #direct} for code without a result. */
    static <R> Eff<R, Unit> directUnit(UnitBody<R> body) {
        return new Direct<R, Unit>((Run<R> run) -> {
            body.run(run);
            return Unit.UNIT;
        });
    }

    /** The present instant by the clock of the platform. */
    static <R extends HasPlatform> Eff<R, Instant> now() {
        return access(environment -> environment.platform().now());
    }

    /** Waits by the clock of the platform. Zero and less do not wait. */
    static <R extends HasFibers> Eff<R, Unit> sleep(Duration duration) {
        return new Leaves.Sleep<>(duration);
    }

    /** Starts {@code eff} beside this run, on a virtual thread of the platform. See {@link Fiber}. */
    static <R extends HasFibers, A> Eff<R, Fiber<A>> fork(Eff<? super R, ? extends A> eff) {
        return new ForkedFiber.Fork<>(eff);
    }

    /** Runs an effect for each element, one after the other, and yields the values in the same order. */
    static <R, A, B> Eff<R, Seq<B>> traverse(
            Iterable<? extends A> items, Function<? super A, ? extends Eff<? super R, ? extends B>> f) {
        return new Traverse<>(items, f, true);
    }

    /** Runs all effects, one after the other, and yields their values. */
    static <R, A> Eff<R, Seq<A>> sequence(Iterable<? extends Eff<? super R, ? extends A>> effects) {
        return new Traverse<>(effects, Function.identity(), true);
    }

    /** Runs an effect for each element, one after the other, and forgets the values. */
    static <R, A> Eff<R, Unit> forEach(
            Iterable<? extends A> items, Function<? super A, ? extends Eff<? super R, ?>> f) {
        return new Traverse<>(items, f, false);
    }

    /** Runs {@code eff} if {@code condition} holds. */
    static <R> Eff<R, Unit> when(boolean condition, Eff<? super R, ?> eff) {
        return condition ? Eff.<R, Object>widen(eff).asUnit() : unit();
    }

    /** Runs {@code eff} unless {@code condition} holds. */
    static <R> Eff<R, Unit> unless(boolean condition, Eff<? super R, ?> eff) {
        return when(!condition, eff);
    }

    /**
     * Uses a resource and releases it exactly once, however the use ended. Neither acquiring nor releasing is cut short by
     * interruption. A failure of the release is suppressed by one of the use, and is the result otherwise.
     */
    static <R, A, B> Eff<R, B> acquireRelease(
            Eff<? super R, ? extends A> acquire,
            Function<? super A, ? extends Eff<? super R, ?>> release,
            Function<? super A, ? extends Eff<? super R, ? extends B>> use) {
        return new Ensuring.Bracket<>(acquire, release, use);
    }

    /** Makes another value of the value. */
    default <R2 extends R, B> Eff<R2, B> map(Function<? super A, ? extends B> f) {
        return new MapValue<>(this, f);
    }

    /** Goes on with the effect that {@code f} makes of the value. */
    default <R2 extends R, B> Eff<R2, B> flatMap(Function<? super A, ? extends Eff<? super R2, ? extends B>> f) {
        return new FlatMap<>(this, f);
    }

    /** Goes on with {@code next}. */
    default <R2 extends R, B> Eff<R2, B> then(Eff<? super R2, ? extends B> next) {
        return new FlatMap<>(this, value -> next);
    }

    /** Yields {@code value} instead. */
    default <R2 extends R, B> Eff<R2, B> as(B value) {
        Objects.requireNonNull(value, "null is never a value of an effect");
        return new MapValue<>(this, ignored -> value);
    }

    /** Yields {@link Unit#UNIT} instead. */
    default <R2 extends R> Eff<R2, Unit> asUnit() {
        return as(Unit.UNIT);
    }

    /** Runs the effect that {@code f} makes of the value, and yields the value. */
    default <R2 extends R> Eff<R2, A> tap(Function<? super A, ? extends Eff<? super R2, ?>> f) {
        return new FlatMap<R2, A>(this, (A value) -> new MapValue<>(Node.returned(f.apply(value), "tap"), x -> value));
    }

    /** Runs {@code other} afterwards and yields both values. */
    default <R2 extends R, B> Eff<R2, Tuple2<A, B>> zip(Eff<? super R2, ? extends B> other) {
        return zipWith(other, (A a, B b) -> Tuple.of(a, b));
    }

    /** Runs {@code other} afterwards and makes one value of both. */
    default <R2 extends R, B, C> Eff<R2, C> zipWith(
            Eff<? super R2, ? extends B> other, BiFunction<? super A, ? super B, ? extends C> f) {
        return new FlatMap<R2, C>(this, (A a) -> new MapValue<R2, C>(other, (B b) -> f.apply(a, b)));
    }

    /** Fails unless the value passes {@code test}. */
    default <R2 extends R> Eff<R2, A> filterOrFail(
            Predicate<? super A> test, Function<? super A, ? extends Failure> otherwise) {
        return Fold.ofValue(this, (A value) -> test.test(value) ? value : Halt.of(otherwise.apply(value)));
    }

    /** Fails unless the value passes {@code test}. */
    default <R2 extends R> Eff<R2, A> filterOrFail(Predicate<? super A> test, Failure otherwise) {
        Halt halt = Halt.of(otherwise, CallSite.here());
        return Fold.ofValue(this, (A value) -> test.test(value) ? value : halt);
    }

    /** Fails with another failure instead; the cause stays. */
    default <R2 extends R> Eff<R2, A> mapFailure(Function<? super Failure, ? extends Failure> f) {
        return Fold.ofHalt(this, (c, halt) -> halt.isInterrupted() ? halt : halt.withFailure(f.apply(halt.failure())));
    }

    /** Makes a value of a failure. */
    default <R2 extends R> Eff<R2, A> recover(Function<? super Failure, ? extends A> f) {
        return Fold.ofHalt(this, Fold.value(f, "recover"));
    }

    /** Goes on with the effect that {@code f} makes of a failure. */
    default <R2 extends R> Eff<R2, A> recoverWith(Function<? super Failure, ? extends Eff<? super R2, ? extends A>> f) {
        return Fold.ofHalt(this, Fold.effect(f, "recoverWith"));
    }

    /** Goes on with the effect that {@code f} makes of a failure of that type; others stay. */
    default <R2 extends R, F extends Failure> Eff<R2, A> catchSome(
            Class<F> type, Function<? super F, ? extends Eff<? super R2, ? extends A>> f) {
        Step<Halt> caught = Fold.effect(failure -> f.apply(type.cast(failure)), "catchSome");
        return Fold.ofHalt(this, (c, halt) -> type.isInstance(halt.failure()) ? caught.apply(c, halt) : halt);
    }

    /** Goes on with {@code other} after a failure. */
    default <R2 extends R> Eff<R2, A> orElse(Eff<? super R2, ? extends A> other) {
        return Fold.ofHalt(this, Fold.effect(failure -> other, "orElse"));
    }

    /** Makes a value of either way out. What {@code onSuccess} throws does not reach {@code onFailure}. */
    default <R2 extends R, B> Eff<R2, B> fold(
            Function<? super Failure, ? extends B> onFailure, Function<? super A, ? extends B> onSuccess) {
        Function<Object, Object> success = Functions.erased(onSuccess);
        return new Fold<>(
                this, (c, value) -> Nulls.checked(success.apply(value), "fold"), Fold.value(onFailure, "fold"));
    }

    /** Yields the failure on the left or the value on the right. */
    default <R2 extends R> Eff<R2, Either<Failure, A>> either() {
        return fold(Either::left, Either::right);
    }

    /** Yields the value, or nothing in place of a failure. */
    default <R2 extends R> Eff<R2, Option<A>> option() {
        return fold(failure -> Option.none(), Option::some);
    }

    /**
     * Runs {@code finalizer} afterwards, exactly once, however this ended. It is not cut short by interruption. Its failure
     * is suppressed by one of this, and is the result otherwise.
     */
    default <R2 extends R> Eff<R2, A> ensuring(Eff<? super R2, ?> finalizer) {
        return new Ensuring<>(this, finalizer);
    }

    /**
     * Runs the effect that {@code f} makes of a failure and its cause, then fails on. Like a finalizer it sees
     * {@link Failure.Interrupted}, too, is not cut short, and what it fails with is suppressed.
     */
    default <R2 extends R> Eff<R2, A> onFailure(
            BiFunction<? super Failure, ? super Cause, ? extends Eff<? super R2, ?>> f) {
        return Fold.ofHalt(
                this,
                (c, halt) -> Ensuring.finalizing(
                        c, Node.returned(f.apply(halt.failure(), halt.cause()), "onFailure"), halt));
    }

    /** Puts {@code name} on the trail of failures that pass here. */
    default <R2 extends R> Eff<R2, A> named(String name) {
        return Fold.ofHalt(this, (c, halt) -> halt.passing(name));
    }

    /** Needs nothing any more. */
    default <R2> Eff<R2, A> provide(R environment) {
        return new Environments<>(this, outer -> environment);
    }

    /** Needs another environment, of which {@code f} makes the one of this. */
    default <R2> Eff<R2, A> local(Function<? super R2, ? extends R> f) {
        return new Environments<>(this, f);
    }

    /**
     * Runs this on the calling thread to its end, with all fibers that it forks. If the thread was interrupted, it still is
     * when this returns.
     */
    default Exit<A> run(R environment) {
        return Evaluation.run(this, environment, Evaluation.MAX_DEPTH);
    }

    /**
     * {@link #run} for code that has no use for an {@link Exit}.
     *
     * @throws FailureException with the failure; that of a defect has what was thrown as its cause
     */
    default A runOrThrow(R environment) {
        return run(environment).getOrThrow();
    }
}
