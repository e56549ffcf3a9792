package dev.tenon.message.worker;

import dev.tenon.message.Outcome;
import io.vavr.collection.Seq;

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

    /** Something failed, and all of it waits again, because it is not known what. */
    record Undone() implements Result {}

    /** It had ended before: somebody else has the deliveries. */
    record Lost() implements Result {}
}
