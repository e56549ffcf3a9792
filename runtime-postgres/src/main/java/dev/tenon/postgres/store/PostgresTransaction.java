package dev.tenon.postgres.store;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;

/**
 * A transaction. It takes a connection, and its snapshot, at its first statement, so one that does nothing costs nothing. When a
 * statement fails unexpectedly, PostgreSQL refuses all that follow, and so does this: with the failure that was first.
 */
final class PostgresTransaction extends PostgresSession implements Transaction {

    private final Level level;
    private final List<CommitPart> parts = new ArrayList<>(1);
    private @Nullable Connection connection;
    private Failure.@Nullable Conflict conflict;
    private @Nullable FailureException broken;
    private State state = State.ACTIVE;
    private boolean spoilt;

    /** How isolated it is. */
    enum Level {
        READ_COMMITTED,
        SNAPSHOT,
        SERIALIZABLE
    }

    private enum State {
        ACTIVE,
        COMMITTED,
        ROLLED_BACK
    }

    PostgresTransaction(PostgresDatabase database, Level level) {
        super(database);
        this.level = level;
    }

    /** Has {@code part} asked before and told after the commit. */
    void enlist(CommitPart part) {
        requireActive();
        parts.add(part);
    }

    @Override
    <A> A read(Subject subject, SqlWork<A> work) {
        return write(subject, work);
    }

    @Override
    <A> A write(Subject subject, SqlWork<A> work) {
        try {
            return guarded(connection(subject), work);
        } catch (SQLException e) {
            throw failed(e, subject);
        } catch (UncheckedSqlException e) {
            throw failed(e.sql(), subject);
        }
    }

    private <A> A guarded(Connection open, SqlWork<A> work) throws SQLException {
        StatementGuard guard = new StatementGuard(database().platform(), open);
        try {
            return guard.run(work);
        } finally {
            if (guard.hasFired()) {
                spoilt = true;
            }
        }
    }

    @Override
    <A> A atomically(Subject subject, SqlWork<A> work) {
        // What comes first can be undone with all of the transaction, and needs no savepoint, which is two round trips.
        boolean isFirst = connection == null && !database().connections().isCallersTransaction();
        return write(subject, open -> {
            Savepoint savepoint = isFirst ? null : open.setSavepoint();
            try {
                A result = work.on(open);
                if (savepoint != null) {
                    open.releaseSavepoint(savepoint);
                }
                return result;
            } catch (FailureException | RefusedException refused) {
                if (broken == null) {
                    undo(open, savepoint);
                }
                throw refused;
            } catch (SQLException e) {
                if (SqlFailures.isRefusal(e)) {
                    undo(open, savepoint);
                    throw new RefusedException(e);
                }
                throw e;
            }
        });
    }

    private void undo(Connection open, @Nullable Savepoint savepoint) throws SQLException {
        if (savepoint != null) {
            open.rollback(savepoint);
        } else {
            open.rollback();
            begin(open);
        }
    }

    @Override
    <E> Stream<E> stream(Subject subject, SqlWork<RowStream<E>> open) {
        RowStream.Session session = new RowStream.Session() {
            @Override
            public <A> A run(SqlWork<A> work) {
                return write(subject, work);
            }
        };
        return write(subject, open).toStream(session, () -> {});
    }

    @Override
    public void commit() {
        requireActive();
        commitPrepared(prepared());
        parts.forEach(CommitPart::afterCommit);
    }

    /** Writes what was kept back, and returns what is left for the COMMIT. */
    private Option<LastStatement> prepared() {
        if (broken != null) {
            return Option.none();
        }
        boolean prepared = false;
        try {
            Option<LastStatement> last = Option.none();
            for (CommitPart part : parts) {
                last.forEach(this::write);
                last = part.beforeCommit();
            }
            if (database().connections().isCallersTransaction()) {
                last.forEach(this::write);
                last = Option.none();
            }
            last.forEach(statement -> connection(Subject.NOTHING));
            prepared = true;
            return last;
        } finally {
            if (!prepared) {
                rollback();
            }
        }
    }

    private void write(LastStatement statement) {
        this.<Boolean>write(Subject.NOTHING, open -> {
            statement.run(open);
            return true;
        });
    }

    private void commitPrepared(Option<LastStatement> last) {
        state = State.ROLLED_BACK;
        Connection open = connection;
        if (open == null) {
            state = State.COMMITTED;
            return;
        }
        if (broken != null) {
            end(open, false);
            throw broken;
        }
        try {
            if (!database().connections().isCallersTransaction()) {
                guarded(open, connection -> {
                    if (last.isDefined()) {
                        last.get().runAndCommit(connection);
                    } else {
                        connection.commit();
                    }
                    return true;
                });
            }
            state = State.COMMITTED;
        } catch (SQLException e) {
            FailureException failure =
                    last.isDefined() && isOpen(open) ? SqlFailures.thrown(e, Subject.NOTHING) : SqlFailures.onCommit(e);
            conflict = SqlFailures.conflict(failure);
            throw failure;
        } finally {
            end(open, state == State.COMMITTED);
        }
    }

    /** Whether the server still has the transaction: a COMMIT ends it also when it fails, so what failed came before it. */
    private static boolean isOpen(Connection open) {
        try {
            return !open.isClosed() && open.unwrap(PgConnection.class).getTransactionState() != TransactionState.IDLE;
        } catch (SQLException gone) {
            return false;
        }
    }

    @Override
    public void rollback() {
        if (state == State.ACTIVE) {
            state = State.ROLLED_BACK;
            if (connection != null) {
                end(connection, false);
            }
        }
    }

    @Override
    public TransactionManager manager() {
        return database();
    }

    @Override
    public Option<Failure.Conflict> conflict() {
        return Option.of(conflict);
    }

    private Connection connection(Subject subject) {
        requireActive();
        if (broken != null) {
            throw broken;
        }
        Connection open = connection;
        if (open == null) {
            open = database().connections().take();
            connection = open;
            try {
                begin(open);
            } catch (SQLException e) {
                throw failed(e, subject);
            }
        }
        return open;
    }

    private void begin(Connection open) throws SQLException {
        if (database().connections().isCallersTransaction()) {
            return;
        }
        open.setAutoCommit(false);
        // For this transaction alone, so that nothing is to be set back.
        switch (level) {
            case SERIALIZABLE -> execute(open, "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE");
            case READ_COMMITTED -> execute(open, "SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
            case SNAPSHOT -> {
                if (!database().isSnapshotByDefault()) {
                    execute(open, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
                }
            }
        }
    }

    private static void execute(Connection open, String sql) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute(sql);
        }
    }

    private FailureException failed(SQLException e, Subject subject) {
        FailureException failure = SqlFailures.thrown(e, subject);
        if (broken == null) {
            broken = failure;
            conflict = SqlFailures.conflict(failure);
        }
        return failure;
    }

    private void end(Connection open, boolean committed) {
        connection = null;
        if (database().connections().isCallersTransaction()) {
            return;
        }
        if (spoilt) {
            // A cancellation may still be on its way; without its connection the transaction is rolled back.
            database().connections().discard(open);
            return;
        }
        // What is left to do is done also by a thread that is interrupted.
        boolean interrupted = Thread.interrupted();
        try {
            if (!committed) {
                open.rollback();
            }
            open.setAutoCommit(true);
        } catch (SQLException broke) {
            // The server forgets the transaction of a connection that is gone, and whoever keeps the connections throws
            // it away.
        } finally {
            database().connections().giveBack(open);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void requireActive() {
        if (state != State.ACTIVE) {
            String end = state == State.COMMITTED ? "committed" : "rolled back";
            throw new IllegalStateException("this transaction was " + end + ": begin another one");
        }
    }
}
