package dev.tenon.message.worker;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs the deliveries of a lease one after the other and settles it afterwards. After one that fails the others of its key are given
 * back.
 */
final class OutsideHandling<R> extends Handling {

    private final R environment;
    private final BiPredicate<Lease, Seq<? extends Outcome>> settle;
    private final Function<Delivery, ? extends Eff<? super R, ?>> handler;
    private final Consumer<Lease> ended;

    /**
     * @param settle settles a lease; whether it had not ended
     * @param ended told when nothing more is done with a lease
     */
    OutsideHandling(
            R environment,
            BiPredicate<Lease, Seq<? extends Outcome>> settle,
            Function<Delivery, ? extends Eff<? super R, ?>> handler,
            Consumer<Lease> ended) {
        this.environment = environment;
        this.settle = settle;
        this.handler = handler;
        this.ended = ended;
    }

    @Override
    Result handle(Work work, Retries retries) {
        Lease claimed = work.lease();
        handleAll(work, retries);
        Lease own = work.end();
        Vector<Outcome> found = work.progress().found();
        return settle(own, own.token() == claimed.token() ? found : of(own.deliveries(), claimed.deliveries(), found));
    }

    @Override
    Handling within(HandlerLimit limit) {
        return new OutsideHandling<>(
                environment, settle, delivery -> limit.<R>on(Eff.<R, Object>widen(handler.apply(delivery))), ended);
    }

    private void handleAll(Work work, Retries retries) {
        Set<Object> held = new HashSet<>();
        Iterator<Delivery> deliveries = work.begin();
        while (!Thread.currentThread().isInterrupted() && deliveries.hasNext()) {
            Delivery delivery = deliveries.next();
            Option<?> key = delivery.key();
            Outcome outcome = key.exists(held::contains) ? Outcome.released() : run(delivery, retries);
            if (outcome instanceof Outcome.Retry || outcome instanceof Outcome.Released) {
                key.forEach(held::add);
            }
            work.progress().found(outcome);
        }
    }

    private Outcome run(Delivery delivery, Retries retries) {
        Exit<Object> exit = caused(delivery, effect(delivery))
                .<R, Object>map(value -> value)
                .run(environment);
        return switch (exit) {
            case Exit.Success<Object> success -> Outcome.done();
            case Exit.Failed<Object> failure -> retries.outcome(delivery, failure);
        };
    }

    /** What is thrown before there is an effect is thrown by it. */
    private Eff<R, Object> effect(Delivery delivery) {
        try {
            return Eff.widen(handler.apply(delivery));
        } catch (RuntimeException | Error thrown) {
            return Eff.suspend(() -> {
                throw thrown;
            });
        }
    }

    /** What was handled before is done, but that of the same key: if it were not settled, it would come again behind the other. */
    @Override
    Leaving leave(Work work, int at) {
        Vector<Delivery> begun = Vector.ofAll(work.lease().deliveries().take(at + 1));
        Vector<Outcome> found = work.progress().foundBefore(at);
        Tuple2<Vector<Delivery>, Vector<Delivery>> parts = begun.partition(begun.last()::isOrderedWith);
        return new Leaving(parts._1, parts._2, of(parts._2, begun, found));
    }

    /** What became of some of the deliveries of a lease. */
    private static Vector<Outcome> of(Seq<Delivery> some, Seq<Delivery> all, Vector<Outcome> found) {
        Set<Long> positions = some.map(Delivery::position).toJavaSet();
        return Vector.ofAll(all)
                .zip(found)
                .filter(pair -> positions.contains(pair._1.position()))
                .map(Tuple2::_2);
    }

    @Override
    Result settle(Lease lease, Seq<? extends Outcome> outcomes) {
        boolean interrupted = Thread.interrupted();
        try {
            return Result.of(outcomes, () -> settle.test(lease, outcomes));
        } finally {
            ended.accept(lease);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
