package dev.tenon.benchmarks.message.postgres;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A table and a loop in each worker, as one writes them by hand: no retries, no schedule, no history. A worker that finds nothing looks
 * again after 50 ms.
 */
final class HandMadeJobs implements JobSystem {

    private static final String TABLES = """
        CREATE TABLE job (
            id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            number integer NOT NULL,
            leased_until timestamptz
        )
        """;

    private static final String APPEND = "INSERT INTO job (number) SELECT unnest(?::integer[])";
    private static final long PAUSE_MILLIS = 50;
    private static final int BATCH = 1_000;

    private final Database database;
    private final Round round;

    /** A round of a worker. */
    @FunctionalInterface
    interface Round {

        /** Does some jobs; whether there were any. */
        boolean run(Connection connection, IntConsumer handler) throws SQLException;
    }

    HandMadeJobs(Database database, Round round) throws SQLException {
        this.database = database;
        this.round = round;
        database.execute(TABLES);
    }

    static void append(Connection connection, int from, int until) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            Array numbers = connection.createArrayOf(
                    "integer", IntStream.range(from, until).boxed().toArray());
            insert.setArray(1, numbers);
            insert.executeUpdate();
        }
    }

    /** One job in a transaction with its end: its effect happens once, if it is in this transaction. */
    static boolean one(Connection connection, IntConsumer handler) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement take = connection.prepareStatement("""
            DELETE FROM job WHERE id = (SELECT id FROM job ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 1) RETURNING number
            """);
                ResultSet taken = take.executeQuery()) {
            boolean found = taken.next();
            if (found) {
                handler.accept(taken.getInt(1));
            }
            connection.commit();
            return found;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Fifty jobs that are leased, done and deleted: each is done at least once. */
    static boolean fifty(Connection connection, IntConsumer handler) throws SQLException {
        try (PreparedStatement lease = connection.prepareStatement("""
            UPDATE job SET leased_until = now() + interval '1 minute'
            WHERE id IN (
                SELECT id FROM job WHERE leased_until IS NULL OR leased_until < now()
                ORDER BY id FOR UPDATE SKIP LOCKED LIMIT 50
            )
            RETURNING id, number
            """);
                ResultSet leased = lease.executeQuery();
                PreparedStatement done = connection.prepareStatement("DELETE FROM job WHERE id = ANY (?)")) {
            Long[] ids = new Long[50];
            int count = 0;
            while (leased.next()) {
                ids[count++] = leased.getLong(1);
                handler.accept(leased.getInt(2));
            }
            if (count > 0) {
                done.setArray(1, connection.createArrayOf("bigint", java.util.Arrays.copyOf(ids, count)));
                done.executeUpdate();
            }
            return count > 0;
        }
    }

    @Override
    public void enqueueAll(int from, int count) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            for (int next = from; next < from + count; next += BATCH) {
                append(connection, next, Math.min(next + BATCH, from + count));
            }
        }
    }

    @Override
    public void enqueue(int number) throws SQLException {
        enqueueAll(number, 1);
    }

    @Override
    public Shift work(IntConsumer handler) {
        CountDownLatch stop = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(WORKERS);
        for (int worker = 0; worker < WORKERS; worker++) {
            Thread.ofPlatform().daemon().start(() -> work(handler, stop, stopped));
        }
        return () -> {
            stop.countDown();
            stopped.await();
        };
    }

    private void work(IntConsumer handler, CountDownLatch stop, CountDownLatch stopped) {
        try {
            while (stop.getCount() > 0) {
                if (!round(handler)) {
                    stop.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a worker cannot go on", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }

    private boolean round(IntConsumer handler) throws SQLException {
        try (Connection connection = database.source().getConnection()) {
            return round.run(connection, handler);
        }
    }

    @Override
    public void fill(int count) throws SQLException {
        database.execute("INSERT INTO job (number) SELECT generate_series(1, %d)".formatted(count));
        database.execute("VACUUM (ANALYZE) job");
    }

    @Override
    public void empty() throws SQLException {
        database.execute("TRUNCATE job");
    }

    @Override
    public void close() {}
}
