package dev.tenon.message.worker;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
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
        return settle(own, own.token() == claimed.token() ? found : Vector.of(found.get(indexOf(own, claimed))));
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
        Exit<Object> exit = caused(delivery, Eff.<R, Object>suspend(() -> Eff.widen(handler.apply(delivery))))
                .<R, Object>map(value -> value)
                .run(environment);
        return switch (exit) {
            case Exit.Success<Object> success -> Outcome.done();
            case Exit.Failed<Object> failure -> retries.outcome(delivery, failure);
        };
    }

    private static int indexOf(Lease own, Lease claimed) {
        long position = own.deliveries().head().position();
        return claimed.deliveries().indexWhere(delivery -> delivery.position() == position);
    }

    @Override
    Vector<Outcome> leave(Work work, int at) {
        return work.progress().foundBefore(at);
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
