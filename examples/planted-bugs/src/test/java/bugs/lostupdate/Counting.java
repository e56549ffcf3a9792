package bugs.lostupdate;

import bugs.lostupdate.CountersStore.Numbers;
import dev.tenon.effect.Eff;

/** Two ways to count. */
final class Counting {

    private Counting() {}

    /** Reads, and then writes what it has read, and one. */
    static Eff<CountersRuntime, Counter> carelessly(CounterId id) {
        return Numbers.require(id)
                .flatMap(counter -> CountersTx.transact(Numbers.save(counter.withValue(counter.value() + 1))));
    }

    /** Reads and writes in one transaction. */
    static Eff<CountersRuntime, Counter> carefully(CounterId id) {
        return CountersTx.transact(
                Numbers.require(id).flatMap(counter -> Numbers.save(counter.withValue(counter.value() + 1))));
    }
}
