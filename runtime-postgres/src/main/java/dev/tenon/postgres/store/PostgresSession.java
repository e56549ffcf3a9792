package dev.tenon.postgres.store;

import java.util.stream.Stream;

/**
 * Where a {@link PostgresStore} reads and writes: outside of transactions, or in one. {@link PostgresDatabase#port} hands it to the
 * constructor of a store.
 */
public abstract sealed class PostgresSession permits CommittedReads, PostgresTransaction {

    private final PostgresDatabase database;

    PostgresSession(PostgresDatabase database) {
        this.database = database;
    }

    final PostgresDatabase database() {
        return database;
    }

    /** One statement that reads, or several in a transaction. */
    abstract <A> A read(Subject subject, SqlWork<A> work);

    /** Statements that write. */
    abstract <A> A write(Subject subject, SqlWork<A> work);

    /** Statements that are undone together when one of them fails, after which the transaction can go on. */
    abstract <A> A atomically(Subject subject, SqlWork<A> work);

    /** Rows that are read one after the other; the connection is held until the stream is closed. */
    abstract <E> Stream<E> stream(Subject subject, SqlWork<RowStream<E>> open);
}
