package dev.tenon.testing.contract;

import dev.tenon.testing.contract.ReferenceDifferential.Entity;
import java.util.List;
import java.util.stream.Collectors;

/** One operation on both stores of one of several entities. */
record ReferenceTrial<T, K, E>(Entity<T, K, E> entity, Trial<K, E> trial) {

    /** The same more plainly. */
    List<ReferenceTrial<T, ?, ?>> simpler() {
        return trial.simpler(entity.seeds()).stream()
                .map(plainer -> new ReferenceTrial<>(entity, plainer))
                .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return entity.type() + ": " + trial;
    }
}
