package dev.tenon.message.worker;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private final BiPredicate<Lease, Seq<Outcome>> settle;
    private final Function<Delivery, ? extends Eff<? super R, ?>> handler;
    private final Consumer<Lease> ended;

    /**
     * @param settle settles a lease; whether it had not ended
     * @param ended told when nothing more is done with a lease
     */
    OutsideHandling(
            R environment,
            BiPredicate<Lease, Seq<Outcome>> settle,
            Function<Delivery, ? extends Eff<? super R, ?>> handler,
            Consumer<Lease> ended) {
        this.environment = environment;
        this.settle = settle;
        this.handler = handler;
        this.ended = ended;
    }

    @Override
    Result handle(Lease lease, Retries retries, HandlerTime time) {
        try {
            return handleAll(lease, retries, time);
        } finally {
            ended.accept(lease);
        }
    }

    @Override
    Handling within(HandlerLimit limit) {
        return new OutsideHandling<>(
                environment, settle, delivery -> limit.<R>on(Eff.<R, Object>widen(handler.apply(delivery))), ended);
    }

    private Result handleAll(Lease lease, Retries retries, HandlerTime time) {
        List<Outcome> found = new ArrayList<>();
        Set<Object> held = new HashSet<>();
        time.begin();
        for (Delivery delivery : lease.deliveries()) {
            Option<?> key = delivery.key();
            Outcome outcome = Thread.currentThread().isInterrupted() || key.exists(held::contains)
                    ? Outcome.released()
                    : run(delivery, retries);
            if (outcome instanceof Outcome.Retry || outcome instanceof Outcome.Released) {
                key.forEach(held::add);
            }
            found.add(outcome);
        }
        time.end();
        Seq<Outcome> outcomes = Vector.ofAll(found);
        boolean interrupted = Thread.interrupted();
        Seq<Outcome> all = outcomes;
        Result result = Result.of(all, () -> settle.test(lease, all));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return result;
    }

    private Outcome run(Delivery delivery, Retries retries) {
        Exit<Object> exit = caused(delivery, Eff.<R, Object>widen(handler.apply(delivery)))
                .<R, Object>map(value -> value)
                .run(environment);
        return switch (exit) {
            case Exit.Success<Object> success -> Outcome.done();
            case Exit.Failed<Object> failure -> retries.outcome(delivery, failure);
        };
    }
}
