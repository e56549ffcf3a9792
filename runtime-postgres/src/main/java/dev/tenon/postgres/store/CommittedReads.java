package dev.tenon.postgres.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

/** Reads outside of a transaction: each statement sees one committed snapshot. Safe for use by several threads. */
final class CommittedReads extends PostgresSession {

    CommittedReads(PostgresDatabase database) {
        super(database);
    }

    @Override
    <A> A read(Subject subject, SqlWork<A> work) {
        StatementGuard.requireNotInterrupted();
        Connection connection = database().connections().take();
        StatementGuard guard = new StatementGuard(database().platform(), connection);
        try {
            return guard.run(work);
        } catch (SQLException e) {
            throw SqlFailures.thrown(e, subject);
        } catch (UncheckedSqlException e) {
            throw SqlFailures.thrown(e.sql(), subject);
        } finally {
            if (guard.hasFired()) {
                database().connections().discard(connection);
            } else {
                database().connections().giveBack(connection);
            }
        }
    }

    @Override
    <A> A write(Subject subject, SqlWork<A> work) {
        throw new IllegalStateException("a write needs a transaction: take the store from TransactionalPort.in");
    }

    @Override
    <A> A atomically(Subject subject, SqlWork<A> work) {
        return write(subject, work);
    }

    /** A cursor lives in a transaction. */
    @Override
    <E> Stream<E> stream(Subject subject, SqlWork<RowStream<E>> open) {
        PostgresTransaction transaction = database().open(PostgresTransaction.Level.SNAPSHOT);
        try {
            return transaction.stream(subject, open).onClose(transaction::rollback);
        } catch (RuntimeException | Error failed) {
            transaction.rollback();
            throw failed;
        }
    }
}
