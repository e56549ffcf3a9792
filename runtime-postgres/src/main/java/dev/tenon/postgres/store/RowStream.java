package dev.tenon.postgres.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a statement, of which there are {@value #FETCH_SIZE} at a time in memory. */
final class RowStream<E> {

    static final int FETCH_SIZE = 500;

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final RowReader reader;
    private final Function<RowReader, ? extends E> read;
    private final ArrayDeque<E> fetched = new ArrayDeque<>(FETCH_SIZE);
    private boolean exhausted;
    private boolean closed;

    RowStream(PreparedStatement statement, Function<RowReader, ? extends E> read) throws SQLException {
        statement.setFetchSize(FETCH_SIZE);
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.reader = new RowReader(rows);
        this.read = read;
    }

    /** How a session uses its connection. */
    interface Session {
        <A> A run(SqlWork<A> work);
    }

    /** As a stream, which asks {@code session} for more rows and runs {@code onClose} when it is closed. */
    Stream<E> toStream(Session session, Runnable onClose) {
        Iterator<E> iterator = new Iterator<>() {
            @Override
            public boolean hasNext() {
                if (closed) {
                    throw new IllegalStateException("this stream was closed: read it before");
                }
                if (fetched.isEmpty() && !exhausted) {
                    session.run(connection -> fetch());
                }
                return !fetched.isEmpty();
            }

            @Override
            public E next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("there are no more rows");
                }
                return fetched.remove();
            }
        };
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> close(onClose));
    }

    private boolean fetch() throws SQLException {
        while (fetched.size() < FETCH_SIZE && !exhausted) {
            if (rows.next()) {
                fetched.add(read.apply(reader));
            } else {
                exhausted = true;
            }
        }
        return exhausted;
    }

    private void close(Runnable onClose) {
        closed = true;
        try {
            statement.close();
        } catch (SQLException broken) {
            // The connection says so when it is used next.
        } finally {
            onClose.run();
        }
    }
}
