package dev.tenon.stream;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Flow;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A description of many values, one after the other, that need an environment {@code R}. Nothing happens until one of the
 * effects that it ends in is run, and running that twice reads everything twice. Immutable; may be shared and run by
 * several threads.
 *
 * <p>An element goes through all steps before the next one is asked for, so what is in memory does not grow with the
 * number of elements, and a slow consumer holds back its source. Resources are released exactly once, also when
 * {@link #take} or a failure ends it early. Interruption is seen before each effect and otherwise every 64 elements.
 * {@code null} is never an element; what a function throws is a failure, as in {@link Eff}.
 *
 * @param <R> what it needs
 * @param <A> the elements
 */
public final class Source<R, A> {

    private final Emission<R, A> emission;

    private Source(Emission<R, A> emission) {
        this.emission = emission;
    }

    /** The elements of {@code items}, which is iterated over once in each run. */
    public static <R, A> Source<R, A> of(Iterable<? extends A> items) {
        return new Source<>(sink -> Eff.suspend(() -> Items.into(Items.of(items.iterator()), sink)));
    }

    /** No elements. */
    public static <R, A> Source<R, A> empty() {
        return new Source<>(sink -> More.yes());
    }

    /** The one value that {@code eff} yields. */
    public static <R, A> Source<R, A> fromEff(Eff<? super R, ? extends A> eff) {
        Eff<R, A> one = Eff.widen(eff);
        return new Source<>(sink -> one.flatMap(sink::accept));
    }

    /**
     * The elements of the stream that {@code open} makes. Each run opens one and closes it, however the run ends. The
     * stream should be sequential.
     */
    public static <R, A> Source<R, A> fromStream(Callable<? extends Stream<? extends A>> open) {
        return resource(
                Eff.of(open),
                stream -> Eff.of(() -> {
                    stream.close();
                    return Unit.UNIT;
                }),
                stream -> new Source<>(sink -> Eff.suspend(() -> Items.into(Items.of(stream.iterator()), sink))));
    }

    /**
     * What a publisher sends. Each run subscribes, and cancels when it ends early. The run waits on its own thread. No
     * more than {@code buffer} elements are ever requested and not yet handed on.
     *
     * <p>Fails with the failure of a {@link FailureException} that the publisher sends, otherwise with a
     * {@link Failure.Defect}; also if it sends more than was requested.
     *
     * @param buffer at least 1
     */
    public static <R extends HasFibers, A> Source<R, A> fromPublisher(
            Flow.Publisher<? extends A> publisher, int buffer) {
        requirePositive(buffer, "buffer");
        return resource(
                Eff.access(environment -> new Inbox<A>(environment.platform(), buffer)),
                inbox -> Eff.of(() -> {
                    inbox.cancel();
                    return Unit.UNIT;
                }),
                inbox -> new Source<>(sink -> Eff.suspend(() -> {
                    publisher.subscribe(inbox);
                    return Items.into(inbox, sink);
                })));
    }

    /** Starts with {@code initial}; goes on as long as {@code f} yields an element and the next state. */
    public static <R, S, A> Source<R, A> unfold(
            S initial, Function<? super S, ? extends Eff<? super R, ? extends Option<? extends Tuple2<A, S>>>> f) {
        return new Source<>(sink -> Eff.suspend(() -> unfold(initial, f, sink)));
    }

    private static <R, S, A> Eff<R, Boolean> unfold(
            S state,
            Function<? super S, ? extends Eff<? super R, ? extends Option<? extends Tuple2<A, S>>>> f,
            Sink<R, ? super A> sink) {
        return Eff.<R, Option<? extends Tuple2<A, S>>>widen(f.apply(state))
                .flatMap(next -> next.isEmpty()
                        ? More.yes()
                        : More.then(
                                sink.accept(next.get()._1()),
                                () -> unfold(next.get()._2(), f, sink)));
    }

    /**
     * The items of pages that are asked for one after the other, each when the items of the one before are consumed.
     *
     * @param page asks for the page at a cursor, for the first one at none
     * @param items the items of a page, in order
     * @param next the cursor of the page after it; none after the last one
     */
    public static <R, C, P, A> Source<R, A> paged(
            Function<? super Option<C>, ? extends Eff<? super R, ? extends P>> page,
            Function<? super P, ? extends Iterable<? extends A>> items,
            Function<? super P, ? extends Option<C>> next) {
        return new Source<>(sink -> Eff.suspend(() -> pages(Option.none(), page, items, next, sink)));
    }

    private static <R, C, P, A> Eff<R, Boolean> pages(
            Option<C> cursor,
            Function<? super Option<C>, ? extends Eff<? super R, ? extends P>> page,
            Function<? super P, ? extends Iterable<? extends A>> items,
            Function<? super P, ? extends Option<C>> next,
            Sink<R, ? super A> sink) {
        return Eff.<R, P>widen(page.apply(cursor)).flatMap(found -> {
            Option<C> following = next.apply(found);
            return More.then(
                    Items.into(Items.of(items.apply(found).iterator()), sink),
                    () -> following.isEmpty() ? More.yes() : pages(following, page, items, next, sink));
        });
    }

    /**
     * The elements that are read from a resource. It is acquired in each run, and released exactly once when the elements
     * are consumed, or are not wanted any more. See {@link Eff#acquireRelease}.
     */
    public static <R, B, A> Source<R, A> resource(
            Eff<? super R, ? extends B> acquire,
            Function<? super B, ? extends Eff<? super R, ?>> release,
            Function<? super B, ? extends Source<? super R, ? extends A>> use) {
        return new Source<>(sink -> Eff.acquireRelease(
                acquire,
                release,
                resource -> Source.<R, A>widen(use.apply(resource)).emission.into(sink)));
    }

    /** The same source in the exact types of the place where it is used. */
    @SuppressWarnings("unchecked") // R is only ever taken in, A only ever given out
    public static <R, A> Source<R, A> widen(Source<? super R, ? extends A> source) {
        return (Source<R, A>) source;
    }

    /** Makes another element of each. */
    public <R2 extends R, B> Source<R2, B> map(Function<? super A, ? extends B> f) {
        Emission<R2, A> source = source();
        return new Source<>(sink -> source.into(item -> sink.accept(Objects.requireNonNull(
                f.apply(item), "The function given to map returned null: use filter or Option"))));
    }

    /** Runs the effect that {@code f} makes of each element, one after the other, and goes on with what it yields. */
    public <R2 extends R, B> Source<R2, B> mapEff(Function<? super A, ? extends Eff<? super R2, ? extends B>> f) {
        Emission<R2, A> source = source();
        return new Source<>(
                sink -> source.into(item -> Eff.<R2, B>widen(f.apply(item)).flatMap(sink::accept)));
    }

    /** Leaves out elements that do not pass {@code test}. */
    public Source<R, A> filter(Predicate<? super A> test) {
        return new Source<>(sink -> emission.into(item -> test.test(item) ? sink.accept(item) : More.yes()));
    }

    /** The first {@code limit} elements. Does not ask for another one after them, and for none if it is zero or less. */
    public Source<R, A> take(long limit) {
        return new Source<>(Cut.after(limit, emission));
    }

    /** The elements before the first one that does not pass {@code test}. */
    public Source<R, A> takeWhile(Predicate<? super A> test) {
        return new Source<>(Cut.at(test, emission));
    }

    /** The elements of the source that {@code f} makes of the first one, then of the second one, and so on. */
    public <R2 extends R, B> Source<R2, B> flatMap(Function<? super A, ? extends Source<? super R2, ? extends B>> f) {
        Emission<R2, A> source = source();
        return new Source<>(sink ->
                source.into(item -> Source.<R2, B>widen(f.apply(item)).emission.into(sink)));
    }

    /** The elements of this, then those of {@code other}. */
    public <R2 extends R> Source<R2, A> concat(Source<? super R2, ? extends A> other) {
        Emission<R2, A> source = source();
        Emission<R2, A> after = Source.<R2, A>widen(other).emission;
        return new Source<>(sink ->
                Eff.<R2, Boolean>suspend(() -> source.into(sink)).flatMap(more -> more ? after.into(sink) : More.no()));
    }

    /**
     * Elements in groups, in order; the last one may be smaller. A group is in memory as a whole.
     *
     * @param size at least 1
     */
    public Source<R, Seq<A>> chunked(int size) {
        requirePositive(size, "size");
        return new Source<>(Chunks.of(size, emission));
    }

    /** Runs an effect for each element, one after the other, and forgets the values. */
    public <R2 extends R> Eff<R2, Unit> forEach(Function<? super A, ? extends Eff<? super R2, ?>> f) {
        Emission<R2, A> source = source();
        return new Source<>(source)
                .into(item -> Eff.<R2, Object>widen(f.apply(item)).as(true));
    }

    /** Makes one value of all elements, from the first to the last, starting with {@code zero}. */
    public <B> Eff<R, B> fold(B zero, BiFunction<? super B, ? super A, ? extends B> f) {
        return Eff.suspend(() -> {
            Sum<B> sum = new Sum<>(zero);
            return emission.into(item -> {
                        sum.value = f.apply(sum.value, item);
                        return More.yes();
                    })
                    .map(more -> sum.value);
        });
    }

    /** How many elements there are. */
    public Eff<R, Long> count() {
        return fold(0L, (count, item) -> count + 1);
    }

    /** The first element, if there is any. Does not ask for another one. */
    public Eff<R, Option<A>> first() {
        return take(1).fold(Option.none(), (none, item) -> Option.some(item));
    }

    /** All elements. This is the one end that holds all of them in memory: only for sources that are known to be small. */
    public Eff<R, Seq<A>> toSeq() {
        return Eff.suspend(() -> {
            List<A> all = new ArrayList<>();
            return emission.into(item -> {
                        all.add(item);
                        return More.yes();
                    })
                    .map(more -> Vector.ofAll(all));
        });
    }

    /**
     * The elements of {@code source} for subscribers of Reactive Streams, each of which gets a run of its own. Elements are
     * made on request. A failure is sent as a {@link FailureException}; cancelling interrupts the run, which then releases
     * its resources.
     *
     * <p>The run begins with the subscription, on a virtual thread of the platform. Subscribers are called by two threads,
     * never at the same time, and may block.
     */
    public static <R extends HasFibers, A> Flow.Publisher<A> toPublisher(
            Source<? super R, ? extends A> source, R environment) {
        return new SourcePublisher<>(Source.<R, A>widen(source), environment);
    }

    /**
     * The elements of {@code source} for code that pulls. The run begins with the first pull, on a virtual thread of the
     * platform, and gets no further ahead than {@code buffer} elements and one.
     *
     * <p>To be closed, best by {@code try}: closing interrupts the run and waits until it has released its resources. The
     * stream throws a {@link FailureException} when the run fails, and with {@link Failure.Interrupted} when the pulling
     * thread is interrupted, which then still is. Sequential, also when it is asked to be parallel.
     *
     * @param buffer at least 1
     */
    public static <R extends HasFibers, A> Stream<A> toStream(
            Source<? super R, ? extends A> source, R environment, int buffer) {
        requirePositive(buffer, "buffer");
        return PulledStream.of(Source.<R, A>widen(source), environment, buffer);
    }

    /** A run that offers all elements to {@code sink} until that wants no more. */
    Eff<R, Unit> into(Sink<R, ? super A> sink) {
        return Eff.<R, Boolean>suspend(() -> emission.into(sink)).asUnit();
    }

    private <R2 extends R> Emission<R2, A> source() {
        return Source.<R2, A>widen(this).emission;
    }

    private static void requirePositive(int number, String name) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be 1 or greater, but is " + number);
        }
    }

    /** What a fold has so far, in one run. */
    private static final class Sum<B> {
        private B value;

        Sum(B value) {
            this.value = value;
        }
    }
}
