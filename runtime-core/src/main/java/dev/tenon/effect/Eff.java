package dev.tenon.effect;

import dev.tenon.access.Caller;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import dev.tenon.telemetry.Correlation;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.Tuple4;
import io.vavr.Tuple5;
import io.vavr.Tuple6;
import io.vavr.Tuple7;
import io.vavr.Tuple8;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.event.Level;

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
     * A named call of a port, which is what generated effect functions return. It is a span, and counted, if the platform of
     * the environment has telemetry.
     *
     * @param name goes to the trail of failures, such as {@code BookStore.findById}
     */
    static <R, A> Eff<R, A> effect(String name, Function<? super R, ? extends A> call) {
        return new Leaves.Call<>(name, call, Spanned.NO_ARGUMENTS);
    }

    /**
     * {@link #effect(String, Function)}, of which transcripts say what it was called with.
     *
     * @param arguments those of the call, for nobody but a {@link dev.tenon.platform.StepObserver}; not to be changed
     */
    static <R, A> Eff<R, A> effect(String name, Function<? super R, ? extends A> call, Object... arguments) {
        return new Leaves.Call<>(name, call, arguments);
    }

    /** As {@link #effect}, of a port that must know for whom it is called. */
    static <R, A> Eff<R, A> callerEffect(String name, BiFunction<? super R, ? super Correlation, ? extends A> call) {
        return callerEffect(name, call, Spanned.NO_ARGUMENTS);
    }

    /** As {@link #effect(String, Function, Object...)}, of a port that must know for whom it is called. */
    static <R, A> Eff<R, A> callerEffect(
            String name, BiFunction<? super R, ? super Correlation, ? extends A> call, Object... arguments) {
        return Eff.<R>correlation()
                .flatMap(by -> new Leaves.Call<>(name, (R environment) -> call.apply(environment, by), arguments));
    }

    /**
     * Does {@code work}, and fails with what {@code onException} makes of a checked or unchecked exception that it throws.
     * Interruption stays interruption.
     */
    static <R, A> Eff<R, A> fromCallable(
            Callable<? extends A> work, Function<? super Exception, ? extends Failure> onException) {
        return new Leaves.Attempt<>(work, onException);
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

    /** Waits by the clock of the platform, then runs {@code eff}. */
    static <R extends HasFibers, A> Eff<R, A> delay(Eff<? super R, ? extends A> eff, Duration pause) {
        return Eff.<R>sleep(pause).then(eff);
    }

    /** Yields who and what the run is for. */
    static <R> Eff<R, Correlation> correlation() {
        return new Correlated.Current<>();
    }

    /** Yields on whose behalf the run is. */
    static <R> Eff<R, Caller> caller() {
        return new Called.Current<>();
    }

    /** Writes to the logger {@code dev.tenon.log}, in the way of SLF4J: each pair of braces stands for an argument. */
    static <R> Eff<R, Unit> log(Level level, String message, Object... arguments) {
        return new Log<>(Log.DEFAULT, level, message, arguments);
    }

    /** Writes to a logger of your own. */
    static <R> Eff<R, Unit> log(Logger logger, Level level, String message, Object... arguments) {
        return new Log<>(logger, level, message, arguments);
    }

    /**
     * Starts {@code eff} beside this run, on a virtual thread of the platform, in the innermost {@link #scoped} or else the
     * run. See {@link Fiber}.
     */
    static <R extends HasFibers, A> Eff<R, Fiber<A>> fork(Eff<? super R, ? extends A> eff) {
        return new Fork<>(eff, null);
    }

    /**
     * Runs {@code eff} on a fiber of its own and fails with {@link Failure.TimedOut} when it has not ended in time: it is
     * interrupted, and its finalizers are waited for. What it fails with then is suppressed. {@code limit} goes by the clock
     * of the platform; with zero or less, or when a timeout outside has struck already, nothing is started.
     */
    static <R extends HasFibers, A> Eff<R, A> timeout(Eff<? super R, ? extends A> eff, Duration limit) {
        return new Timeout<>(eff, limit, null);
    }

    /** {@link #timeout}, but goes on with {@code fallback} when time is up. */
    static <R extends HasFibers, A> Eff<R, A> timeoutTo(
            Eff<? super R, ? extends A> eff, Duration limit, Eff<? super R, ? extends A> fallback) {
        return new Timeout<>(eff, limit, fallback);
    }

    /** What the timeouts around this leave, zero at least; nothing where there is none, and in finalizers. */
    static <R extends HasPlatform> Eff<R, Option<Duration>> timeLeft() {
        return new Timeout.Left<>();
    }

    /**
     * Runs two effects beside each other, each on a fiber of its own, and yields their values. The first failure interrupts
     * the others and waits for them; their failures are suppressed.
     */
    static <R extends HasFibers, A, B> Eff<R, Tuple2<A, B>> parallel(
            Eff<? super R, ? extends A> a, Eff<? super R, ? extends B> b) {
        return Beside.<R>all(Beside.PARALLEL, List.of(a, b)).map(Beside::pair);
    }

    /** Runs three effects beside each other, as {@link #parallel(Eff, Eff)} does two. */
    static <R extends HasFibers, T1, T2, T3> Eff<R, Tuple3<T1, T2, T3>> parallel(
            Eff<? super R, ? extends T1> a, Eff<? super R, ? extends T2> b, Eff<? super R, ? extends T3> c) {
        return Beside.<R>all(Beside.PARALLEL, List.of(a, b, c))
                .map(values -> Beside.<T1, T2>pair(values).append(Functions.<T3>typed(values.get(2))));
    }

    /** Runs four effects beside each other, as {@link #parallel(Eff, Eff)} does two. */
    static <R extends HasFibers, T1, T2, T3, T4> Eff<R, Tuple4<T1, T2, T3, T4>> parallel(
            Eff<? super R, ? extends T1> a,
            Eff<? super R, ? extends T2> b,
            Eff<? super R, ? extends T3> c,
            Eff<? super R, ? extends T4> d) {
        return Beside.<R>all(Beside.PARALLEL, List.of(a, b, c, d))
                .map(values -> Beside.<T1, T2>pair(values)
                        .append(Functions.<T3>typed(values.get(2)))
                        .append(Functions.<T4>typed(values.get(3))));
    }

    /** Runs all effects beside each other, as {@link #parallel(Eff, Eff)} does two, and yields their values in order. */
    static <R extends HasFibers, A> Eff<R, Seq<A>> parallel(Iterable<? extends Eff<? super R, ? extends A>> effects) {
        return Beside.<R>all(Beside.PARALLEL, effects).map(Functions::typed);
    }

    /**
     * Runs an effect for each element, at most {@code limit} at once, and yields the values in the order of the elements.
     * The first failure interrupts the others and waits for them; no further element is begun.
     *
     * @throws IllegalArgumentException when {@code limit} is less than 1
     */
    static <R extends HasFibers, A, B> Eff<R, Seq<B>> parTraverse(
            int limit, Iterable<? extends A> items, Function<? super A, ? extends Eff<? super R, ? extends B>> f) {
        return new ParTraverse<>(limit, items, f);
    }

    /**
     * Runs two effects beside each other and yields the value that is there first; the other one is interrupted and waited
     * for. If both fail, fails with the first failure, which suppresses the other.
     */
    static <R extends HasFibers, A> Eff<R, A> race(Eff<? super R, ? extends A> a, Eff<? super R, ? extends A> b) {
        return Beside.first(List.of(a, b));
    }

    /**
     * {@link #race} of many.
     *
     * @throws IllegalArgumentException when there are none
     */
    static <R extends HasFibers, A> Eff<R, A> raceAll(Iterable<? extends Eff<? super R, ? extends A>> effects) {
        return Beside.first(effects);
    }

    /** Runs what {@code body} makes of a fresh {@link Scope}, and then ends the scope. */
    static <R, A> Eff<R, A> scoped(Function<? super Scope, ? extends Eff<? super R, ? extends A>> body) {
        return new ScopeSteps.Open<>(body);
    }

    /**
     * Yields an effect that computes {@code eff} the first time it is run, and has that outcome, failures included, from
     * then on. Who runs it meanwhile waits. If the computing one is interrupted, another one takes over.
     */
    static <R extends HasFibers, A> Eff<R, Eff<R, A>> memoize(Eff<? super R, ? extends A> eff) {
        return new Memo.Make<>(eff, null);
    }

    /**
     * Like {@link #memoize}, but computes anew once the value is older than {@code ttl} by the clock of the platform. A
     * failure is not kept: it is that of the computing one and of those who waited for it.
     */
    static <R extends HasFibers, A> Eff<R, Eff<R, A>> cached(Eff<? super R, ? extends A> eff, Duration ttl) {
        return new Memo.Make<>(eff, ttl);
    }

    /**
     * Does {@code work} that may block and may ignore interruption, on a thread of its own. When this is interrupted, so is
     * the work; it is waited for, but no longer than {@link dev.tenon.platform.Platform#interruptGrace}.
     */
    static <R extends HasFibers, A> Eff<R, A> blocking(Callable<? extends A> work) {
        Callable<Object> checked = () -> Nulls.checked(work.call(), "blocking");
        return Beside.<R>all("tenon-blocking", List.of(of(checked))).map(values -> Functions.typed(values.get(0)));
    }

    /**
     * Starts work of another library and waits for it. Interruption cancels it. Fails as if what it completes exceptionally
     * with were thrown here, without the {@link java.util.concurrent.CompletionException} around it.
     */
    static <R extends HasFibers, A> Eff<R, A> fromCompletionStage(
            Callable<? extends CompletionStage<? extends A>> begin) {
        return new Stage<>(begin);
    }

    /**
     * Runs {@code eff} again as long as it fails and {@code schedule} goes on. If that ends, or if the deadline of a timeout
     * or a {@link RetryBudget} does not allow the next attempt, fails with the last failure, which suppresses the up to
     * eight before it. Interruption ends it.
     */
    static <R extends HasFibers, A> Eff<R, A> retry(Eff<? super R, ? extends A> eff, Schedule schedule) {
        return new Retry<>(eff, Objects.requireNonNull(schedule, "retry needs a schedule"));
    }

    /**
     * Runs {@code eff} again as long as it succeeds and {@code schedule} goes on, and yields the last value. Ends at the
     * first failure with that.
     */
    static <R extends HasFibers, A> Eff<R, A> repeat(Eff<? super R, ? extends A> eff, Schedule schedule) {
        return new Repeat<>(eff, Objects.requireNonNull(schedule, "repeat needs a schedule"));
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

    /** Runs three effects, one after the other, and yields their values. */
    static <R, T1, T2, T3> Eff<R, Tuple3<T1, T2, T3>> zip(
            Eff<? super R, ? extends T1> a, Eff<? super R, ? extends T2> b, Eff<? super R, ? extends T3> c) {
        return Eff.<R, T1>widen(a).<R, T2>zip(b).zipWith(c, (t, last) -> t.append(last));
    }

    /** Runs four effects, one after the other, and yields their values. */
    static <R, T1, T2, T3, T4> Eff<R, Tuple4<T1, T2, T3, T4>> zip(
            Eff<? super R, ? extends T1> a,
            Eff<? super R, ? extends T2> b,
            Eff<? super R, ? extends T3> c,
            Eff<? super R, ? extends T4> d) {
        return Eff.<R, T1, T2, T3>zip(a, b, c).zipWith(d, (t, last) -> t.append(last));
    }

    /** Runs five effects, one after the other, and yields their values. */
    static <R, T1, T2, T3, T4, T5> Eff<R, Tuple5<T1, T2, T3, T4, T5>> zip(
            Eff<? super R, ? extends T1> a,
            Eff<? super R, ? extends T2> b,
            Eff<? super R, ? extends T3> c,
            Eff<? super R, ? extends T4> d,
            Eff<? super R, ? extends T5> e) {
        return Eff.<R, T1, T2, T3, T4>zip(a, b, c, d).zipWith(e, (t, last) -> t.append(last));
    }

    /** Runs six effects, one after the other, and yields their values. */
    static <R, T1, T2, T3, T4, T5, T6> Eff<R, Tuple6<T1, T2, T3, T4, T5, T6>> zip(
            Eff<? super R, ? extends T1> a,
            Eff<? super R, ? extends T2> b,
            Eff<? super R, ? extends T3> c,
            Eff<? super R, ? extends T4> d,
            Eff<? super R, ? extends T5> e,
            Eff<? super R, ? extends T6> f) {
        return Eff.<R, T1, T2, T3, T4, T5>zip(a, b, c, d, e).zipWith(f, (t, last) -> t.append(last));
    }

    /** Runs seven effects, one after the other, and yields their values. */
    static <R, T1, T2, T3, T4, T5, T6, T7> Eff<R, Tuple7<T1, T2, T3, T4, T5, T6, T7>> zip(
            Eff<? super R, ? extends T1> a,
            Eff<? super R, ? extends T2> b,
            Eff<? super R, ? extends T3> c,
            Eff<? super R, ? extends T4> d,
            Eff<? super R, ? extends T5> e,
            Eff<? super R, ? extends T6> f,
            Eff<? super R, ? extends T7> g) {
        return Eff.<R, T1, T2, T3, T4, T5, T6>zip(a, b, c, d, e, f).zipWith(g, (t, last) -> t.append(last));
    }

    /** Runs eight effects, one after the other, and yields their values. */
    static <R, T1, T2, T3, T4, T5, T6, T7, T8> Eff<R, Tuple8<T1, T2, T3, T4, T5, T6, T7, T8>> zip(
            Eff<? super R, ? extends T1> a,
            Eff<? super R, ? extends T2> b,
            Eff<? super R, ? extends T3> c,
            Eff<? super R, ? extends T4> d,
            Eff<? super R, ? extends T5> e,
            Eff<? super R, ? extends T6> f,
            Eff<? super R, ? extends T7> g,
            Eff<? super R, ? extends T8> h) {
        return Eff.<R, T1, T2, T3, T4, T5, T6, T7>zip(a, b, c, d, e, f, g).zipWith(h, (t, last) -> t.append(last));
    }

    /** Makes one value of many, from the first to the last, starting with {@code zero}. */
    static <R, A, B> Eff<R, B> foldLeft(
            Iterable<? extends A> items,
            B zero,
            BiFunction<? super B, ? super A, ? extends Eff<? super R, ? extends B>> f) {
        return Loops.foldLeft(items, zero, f);
    }

    /** Starts with {@code initial} and goes on as long as {@code step} yields a left side; yields the right one. */
    static <R, S, A> Eff<R, A> loop(
            S initial, Function<? super S, ? extends Eff<? super R, ? extends Either<? extends S, ? extends A>>> step) {
        return Loops.loop(initial, step);
    }

    /**
     * Runs an effect for each element, one after the other, also after some failed; yields the failures in the order of
     * the elements, nothing when all went well. Interruption ends it.
     */
    static <R, A> Eff<R, Seq<Failure>> forEachAll(
            Iterable<? extends A> items, Function<? super A, ? extends Eff<? super R, ?>> f) {
        return TraverseAll.failures(items, f);
    }

    /**
     * Runs an effect for each element, one after the other, also after some failed. Yields the values if all succeeded. If
     * all failures are {@link Failure.Invalid}, fails with one that has all field errors, else with the first failure that
     * is not; the others are suppressed by it. Interruption ends it.
     */
    static <R, A, B> Eff<R, Seq<B>> validate(
            Iterable<? extends A> items, Function<? super A, ? extends Eff<? super R, ? extends B>> f) {
        return TraverseAll.values(items, f);
    }

    /** Fails unless {@code condition} holds. */
    static <R> Eff<R, Unit> ensure(boolean condition, Failure otherwise) {
        return condition ? unit() : fail(otherwise);
    }

    /** Yields what is inside the option that {@code eff} yields, or fails. */
    static <R, A> Eff<R, A> require(Eff<? super R, ? extends Option<? extends A>> eff, Failure ifEmpty) {
        return Eff.<R, Option<? extends A>>widen(eff).flatMap(option -> fromOption(option, ifEmpty));
    }

    /** Yields what is inside the option that {@code eff} yields, or fails. */
    static <R, A> Eff<R, A> require(
            Eff<? super R, ? extends Option<? extends A>> eff, Supplier<? extends Failure> ifEmpty) {
        return Eff.<R, Option<? extends A>>widen(eff).flatMap(option -> fromOption(option, ifEmpty));
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

    /** Runs this by {@code policy}. */
    default <R2 extends R> Eff<R2, A> via(Policy<? super R2> policy) {
        return policy.<R2, A>apply(this);
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
        return new Recover<>(this, f);
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

    /**
     * Runs {@code finalizer} if this was interrupted. It is not cut short; its failure is suppressed by the interruption.
     */
    default <R2 extends R> Eff<R2, A> onInterrupt(Eff<? super R2, ?> finalizer) {
        return Fold.ofHalt(this, (c, halt) -> halt.isInterrupted() ? Ensuring.finalizing(c, finalizer, halt) : halt);
    }

    /** Runs this to its end before an interruption is looked at. */
    default <R2 extends R> Eff<R2, A> uninterruptible() {
        return new Ensuring.Uninterruptible<>(this);
    }

    /** Puts {@code name} on the trail of failures that pass here. */
    default <R2 extends R> Eff<R2, A> named(String name) {
        return new Named<>(this, name);
    }

    /**
     * Runs this in a span, which is the current one of the thread meanwhile, and counts it, if the platform of the
     * environment has telemetry. Puts {@code name} on the trail of failures like {@link #named}.
     *
     * @param name is also an attribute of metrics: one of few, such as {@code CatalogDispatch.addBook}, without ids in it
     */
    default <R2 extends R> Eff<R2, A> span(String name) {
        return span(name, Spanned.NO_ARGUMENTS);
    }

    /**
     * {@link #span(String)}, of which transcripts say what it was done with.
     *
     * @param arguments for nobody but a {@link dev.tenon.platform.StepObserver}; not to be changed
     */
    default <R2 extends R> Eff<R2, A> span(String name, Object... arguments) {
        return new Spanned<>(this, Objects.requireNonNull(name, "a span needs a name"), arguments);
    }

    /**
     * Sets an attribute of the span in which this is run, and an entry of the SLF4J MDC as long as this runs. Spans that
     * start inside do not get the attribute: {@code eff.tag("book", id).span("load")} tags that one.
     */
    default <R2 extends R> Eff<R2, A> tag(String key, String value) {
        return new Tagged<>(
                this,
                Objects.requireNonNull(key, "a tag needs a key"),
                Objects.requireNonNull(value, "a tag needs a value"));
    }

    /**
     * Runs this on behalf of {@code caller}, and for their user and tenant; what the {@linkplain Caller#system() application}
     * does itself stays for whom it was.
     */
    default <R2 extends R> Eff<R2, A> calledBy(Caller caller) {
        return new Called<>(this, Objects.requireNonNull(caller, "use Caller.anonymous() for nobody"));
    }

    /** Runs this for {@code correlation}, in place of the one outside. */
    default <R2 extends R> Eff<R2, A> correlated(Correlation correlation) {
        return new Correlated<>(this, Objects.requireNonNull(correlation, "use Correlation.none() for nothing"));
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
     * Runs this on a thread of the environment's platform, or a virtual one if it has none. The future completes
     * exceptionally with a {@link FailureException}; completing it otherwise, such as by {@code cancel}, interrupts the
     * effect, whose finalizers then run.
     */
    default CompletableFuture<A> runAsync(R environment) {
        return RunningFuture.start(this, environment, Evaluation.MAX_DEPTH);
    }

    /**
     * {@link #run} for code that has no use for an {@link Exit}.
     *
     * @throws FailureException with the failure; that of a defect has what was thrown as its cause
     */
    default A runOrThrow(R environment) {
        return Evaluation.valueOrThrow(this, environment, Evaluation.MAX_DEPTH);
    }
}
