package dev.tenon.testing.contract;

import dev.tenon.store.CallerStore;
import dev.tenon.store.ReadStore;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import java.util.function.Function;

/** A store for one caller, where each write is a transaction. For use by one thread. */
record Committed<K, E>(
        TransactionalPort<? extends ReadStore<K, E>, ? extends WriteStore<K, E>> port, Correlation caller) {

    ReadStore<K, E> reads() {
        ReadStore<K, E> store = port.reads();
        return mine(store);
    }

    /** Commits what {@code work} does, if it does not fail. */
    <A> A write(Function<WriteStore<K, E>, A> work) {
        Transaction transaction = port.manager().begin();
        try {
            A answer = in(transaction, work);
            transaction.commit();
            return answer;
        } finally {
            transaction.rollback();
        }
    }

    /** Rolls back what {@code work} does. */
    <A> A undone(Function<WriteStore<K, E>, A> work) {
        Transaction transaction = port.manager().begin();
        try {
            return in(transaction, work);
        } finally {
            transaction.rollback();
        }
    }

    private <A> A in(Transaction transaction, Function<WriteStore<K, E>, A> work) {
        WriteStore<K, E> store = port.in(transaction);
        return work.apply(mine(store));
    }

    /** The store for the caller, if it matters to it. */
    @SuppressWarnings("unchecked") // for somebody it is a store of the same kind
    private <S> S mine(S store) {
        return store instanceof CallerStore<?> owned ? (S) owned.by(caller) : store;
    }
}
