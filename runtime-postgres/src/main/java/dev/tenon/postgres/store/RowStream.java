package dev.tenon.postgres.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The rows of a statement, of which the driver holds {@value #FETCH_SIZE} at a time. */
final class RowStream<E> implements Iterator<E> {

    static final int FETCH_SIZE = 500;

    private final PreparedStatement statement;
    private final ResultSet rows;
    private final RowReader reader;
    private final Function<RowReader, ? extends E> read;
    private Function<SQLException, RuntimeException> failed = UncheckedSqlException::new;
    private @Nullable Boolean hasNext;

    RowStream(PreparedStatement statement, Function<RowReader, ? extends E> read) throws SQLException {
        statement.setFetchSize(FETCH_SIZE);
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.reader = new RowReader(rows);
        this.read = read;
    }

    /** As a stream; {@code onClose} is run when it is closed, {@code failed} says what becomes of a failure on the way. */
    Stream<E> toStream(Function<SQLException, RuntimeException> onFailure, Runnable onClose) {
        failed = onFailure;
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        statement.close();
                    } catch (SQLException broken) {
                        // The connection says so when it is used next.
                    } finally {
                        onClose.run();
                    }
                });
    }

    @Override
    public boolean hasNext() {
        if (hasNext == null) {
            hasNext = guarded(ignored -> rows.next());
        }
        return hasNext;
    }

    @Override
    public E next() {
        if (!hasNext()) {
            throw new NoSuchElementException("there are no more rows");
        }
        hasNext = null;
        return guarded(ignored -> read.apply(reader));
    }

    private <A> A guarded(Step<A> step) {
        try {
            if (statement.isClosed()) {
                throw new IllegalStateException("this stream was closed: read it before");
            }
            return step.take(UnaryOperator.identity());
        } catch (SQLException e) {
            throw failed.apply(e);
        } catch (UncheckedSqlException e) {
            throw failed.apply(e.sql());
        }
    }

    private interface Step<A> {
        A take(UnaryOperator<A> ignored) throws SQLException;
    }
}
