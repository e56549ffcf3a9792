package dev.tenon.message.worker;

import dev.tenon.message.Outcome;
import io.vavr.collection.Seq;
import java.util.function.BooleanSupplier;

/** What became of a lease. */
sealed interface Result {

    /** It was settled: so many deliveries were handled, and of so many an attempt failed. */
    record Settled(int handled, int failed) implements Result {

        static Settled by(Seq<? extends Outcome> outcomes) {
            return new Settled(
                    outcomes.count(Outcome.Done.class::isInstance),
                    outcomes.count(outcome -> outcome instanceof Outcome.Retry || outcome instanceof Outcome.Dead));
        }
    }

    /**
     * What became of a lease that is settled so.
     *
     * @param settle whether it had not ended; what it throws leaves open whether it was settled
     */
    static Result of(Seq<? extends Outcome> outcomes, BooleanSupplier settle) {
        try {
            return settle.getAsBoolean() ? Settled.by(outcomes) : new Lost();
        } catch (RuntimeException unknown) {
            return new Unsettled(unknown);
        }
    }

    /** Something failed, and all of it waits again, because it is not known what. */
    record Undone() implements Result {}

    /** It had ended before: somebody else has the deliveries. */
    record Lost() implements Result {}

    /** Nobody knows whether it was settled: if it was not, somebody has the deliveries when it ends. */
    record Unsettled(RuntimeException because) implements Result {}
}
