package dev.tenon.postgres.store;

import dev.tenon.effect.FailureException;
import dev.tenon.health.Health;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.connection.Connections;
import dev.tenon.store.CursorSeal;
import dev.tenon.transaction.Isolation;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The stores of one context in PostgreSQL, in a schema of their own. Transactions run at {@code REPEATABLE READ}, or at
 * {@code SERIALIZABLE} where that is asked for. Safe for use by several threads.
 */
public final class PostgresDatabase implements TransactionManager {

    private static final int SEAL_LENGTH = 32;

    private final Platform platform;
    private final String schema;
    private final Supplier<? extends Connections> opened;
    private final boolean snapshotByDefault;
    private final Function<? super Connections, ? extends Seq<String>> atStart;
    private final CommittedReads committed = new CommittedReads(this);
    private final Tables tables = new Tables();
    private final ReentrantLock sealing = new ReentrantLock();
    private volatile @Nullable CursorSeal seal;

    /**
     * @param platform where time comes from
     * @param schema the name of the database schema
     * @param connections opens the connections; asked at the first use
     * @param snapshotByDefault whether the connections are at {@code REPEATABLE READ} already
     * @param tables says what is wrong with the tables when the context starts
     */
    public PostgresDatabase(
            Platform platform,
            String schema,
            Supplier<? extends Connections> connections,
            boolean snapshotByDefault,
            Function<? super Connections, ? extends Seq<String>> tables) {
        this.atStart = tables;
        this.platform = platform;
        this.schema = schema;
        this.opened = connections;
        this.snapshotByDefault = snapshotByDefault;
    }

    @Override
    public Transaction begin(Isolation isolation) {
        return open(
                isolation == Isolation.SERIALIZABLE
                        ? PostgresTransaction.Level.SERIALIZABLE
                        : PostgresTransaction.Level.SNAPSHOT);
    }

    /**
     * The port of one entity.
     *
     * @param store makes the store of a session: the constructor of a {@link PostgresStore}
     */
    public <S, T extends S> TransactionalPort<S, T> port(Function<? super PostgresSession, ? extends T> store) {
        return new PostgresPort<>(this, committed, store);
    }

    /** The name of the database schema. */
    public String schema() {
        return schema;
    }

    @Override
    public Seq<String> problems() {
        try {
            return Vector.ofAll(atStart.apply(connections()));
        } catch (FailureException e) {
            return Vector.of(e.failure().message());
        }
    }

    @Override
    public Health health() {
        try {
            Connection connection = connections().take();
            try (Statement statement = connection.createStatement()) {
                statement.setQueryTimeout(2);
                statement.execute("SELECT 1");
                return Health.up();
            } finally {
                connections().giveBack(connection);
            }
        } catch (SQLException | FailureException e) {
            return Health.down(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL schema " + schema;
    }

    Connections connections() {
        return opened.get();
    }

    boolean isSnapshotByDefault() {
        return snapshotByDefault;
    }

    Platform platform() {
        return platform;
    }

    CommittedReads committed() {
        return committed;
    }

    PostgresTransaction open(PostgresTransaction.Level level) {
        return new PostgresTransaction(this, level);
    }

    /** Those of the stores whose {@link #port} was asked for. */
    Tables tables() {
        return tables;
    }

    /** Seals cursors with a key that all processes share, because it is in the database. */
    CursorSeal cursors() {
        CursorSeal made = seal;
        if (made != null) {
            return made;
        }
        // Read outside of any transaction, whose snapshot might be older than the key.
        sealing.lock();
        try {
            CursorSeal read = committed.read(Subject.NOTHING, this::readSeal);
            seal = read;
            return read;
        } finally {
            sealing.unlock();
        }
    }

    private CursorSeal readSeal(Connection connection) throws SQLException {
        byte[] fresh = new byte[SEAL_LENGTH];
        platform.random().nextBytes(fresh);
        String table = PostgresTable.quoted(schema) + ".\"tenon_cursor_key\"";
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (true, ?) ON CONFLICT DO NOTHING")) {
            insert.setBytes(1, fresh);
            insert.executeUpdate();
        }
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT \"key\" FROM " + table)) {
            rows.next();
            return new CursorSeal(rows.getBytes(1));
        }
    }
}
