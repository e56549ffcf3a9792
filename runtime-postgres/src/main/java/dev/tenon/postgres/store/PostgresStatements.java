package dev.tenon.postgres.store;

import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.connection.Connections;
import dev.tenon.transaction.Transaction;

/**
 * Statements of parts of Tenon that are no stores, in the database of a context: its connections, transactions and failures. Safe for
 * use by several threads.
 */
public final class PostgresStatements {

    /** How often a statement is run that others are in the way of. */
    private static final int ATTEMPTS = 100;

    private final PostgresDatabase database;

    /** Statements in {@code database}. */
    public PostgresStatements(PostgresDatabase database) {
        this.database = database;
    }

    /**
     * One statement that is a transaction of its own, at the isolation of the connections. It is run again when another transaction
     * was first.
     */
    public <A> A alone(SqlWork<A> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return database.committed().read(Subject.NOTHING, work);
            } catch (FailureException e) {
                if (attempt == ATTEMPTS || SqlFailures.conflict(e) == null) {
                    throw e;
                }
            }
        }
    }

    /** Several statements in a transaction of their own at {@code READ COMMITTED}: each sees what is committed when it begins. */
    public <A> A together(SqlWork<A> work) {
        PostgresTransaction transaction = database.open(PostgresTransaction.Level.READ_COMMITTED);
        try {
            A result = transaction.write(Subject.NOTHING, work);
            transaction.commit();
            return result;
        } finally {
            transaction.rollback();
        }
    }

    /**
     * Statements in {@code transaction}. When one fails, the transaction is broken.
     *
     * @throws IllegalArgumentException when another database began it
     */
    public <A> A in(Transaction transaction, SqlWork<A> work) {
        return own(transaction).write(Subject.NOTHING, work);
    }

    /**
     * Has {@code part} take part in the commit of {@code transaction}.
     *
     * @throws IllegalArgumentException when another database began it
     */
    public void enlist(Transaction transaction, CommitPart part) {
        own(transaction).enlist(part);
    }

    /** Where the connections come from. */
    public Connections connections() {
        return database.connections();
    }

    /** The database whose statements they are. */
    public PostgresDatabase database() {
        return database;
    }

    /** Where time comes from. */
    public Platform platform() {
        return database.platform();
    }

    /** A table of the context, with its schema and quoted. */
    public String table(String name) {
        return PostgresTable.quoted(database.schema()) + "." + PostgresTable.quoted(name);
    }

    private PostgresTransaction own(Transaction transaction) {
        if (transaction instanceof PostgresTransaction own && own.database() == database) {
            return own;
        }
        throw new IllegalArgumentException("this transaction was begun by another database: " + transaction.manager());
    }
}
