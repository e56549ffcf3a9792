package dev.tenon.testing;

import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import java.util.function.UnaryOperator;

/**
 * A port whose stores are spied on.
 *
 * @param port where the stores come from
 * @param spied puts the spy before a store
 * @param reads the store outside of transactions, spied on already
 */
public record SpiedPort<S, T extends S>(TransactionalPort<S, T> port, UnaryOperator<T> spied, S reads)
        implements TransactionalPort<S, T> {

    @Override
    public T in(Transaction transaction) {
        return spied.apply(port.in(transaction));
    }

    @Override
    public TransactionManager manager() {
        return port.manager();
    }
}
