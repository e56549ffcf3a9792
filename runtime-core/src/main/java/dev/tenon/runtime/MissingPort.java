package dev.tenon.runtime;

import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;

/** Stands where a port could not be made until all problems are known; nobody may use it. */
record MissingPort<S, T extends S>(String problem) implements TransactionalPort<S, T> {

    @Override
    public S reads() {
        throw new IllegalStateException(problem);
    }

    @Override
    public T in(Transaction transaction) {
        throw new IllegalStateException(problem);
    }

    @Override
    public TransactionManager manager() {
        throw new IllegalStateException(problem);
    }
}
