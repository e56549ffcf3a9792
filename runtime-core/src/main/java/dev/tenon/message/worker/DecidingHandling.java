package dev.tenon.message.worker;

import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.Outcome;
import io.vavr.collection.Seq;
import java.time.Duration;
import java.util.function.Function;

/** Has something said of a whole lease, and settles it so. */
final class DecidingHandling extends Handling {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final MessageLog log;
    private final Function<Lease, ? extends Seq<? extends Outcome>> decide;

    DecidingHandling(MessageLog log, Function<Lease, ? extends Seq<? extends Outcome>> decide) {
        this.log = log;
        this.decide = decide;
    }

    @Override
    Result handle(Work work, Retries retries) {
        Lease lease = work.lease();
        work.begin();
        Seq<? extends Outcome> outcomes = outcomes(lease, retries);
        work.end();
        return settle(lease, outcomes);
    }

    /** It does not hang at one of them: it has begun with all. */
    @Override
    Leaving leave(Work work, int at) {
        return new Leaving(work.lease().deliveries());
    }

    @Override
    Result settle(Lease lease, Seq<? extends Outcome> outcomes) {
        boolean interrupted = Thread.interrupted();
        Result result = Result.of(outcomes, () -> log.settle(lease, outcomes));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return result;
    }

    /** What it says of a lease was done already, however long it took. */
    @Override
    Handling within(HandlerLimit limit) {
        return this;
    }

    private Seq<? extends Outcome> outcomes(Lease lease, Retries retries) {
        try {
            return decide.apply(lease);
        } catch (RuntimeException e) {
            retries.undecided(e);
            return lease.deliveries().map(delivery -> new Outcome.Retry(PAUSE, e.toString()));
        }
    }
}
