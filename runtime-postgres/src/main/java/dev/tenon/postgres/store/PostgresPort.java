package dev.tenon.postgres.store;

import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import java.util.function.Function;

/** One store of a database in its sessions. */
final class PostgresPort<S, T extends S> implements TransactionalPort<S, T> {

    private final PostgresDatabase database;
    private final Function<? super PostgresSession, ? extends T> store;
    private final S reads;

    PostgresPort(
            PostgresDatabase database, PostgresSession reads, Function<? super PostgresSession, ? extends T> store) {
        this.database = database;
        this.store = store;
        this.reads = store.apply(reads);
        if (this.reads instanceof PostgresReads<?, ?> own) {
            database.tables().add(own.table());
        }
    }

    @Override
    public S reads() {
        return reads;
    }

    @Override
    public T in(Transaction transaction) {
        if (transaction instanceof PostgresSession session && session.database() == database) {
            return store.apply(session);
        }
        throw new IllegalArgumentException("this transaction was begun by another database: " + transaction.manager());
    }

    @Override
    public TransactionManager manager() {
        return database;
    }
}
