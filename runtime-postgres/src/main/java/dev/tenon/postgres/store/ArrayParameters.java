package dev.tenon.postgres.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a statement that unfolds arrays to rows, from the first on. For one use by one thread.
 *
 * @param <R> what becomes a row
 */
public final class ArrayParameters<R> {

    private final PreparedStatement statement;
    private final Collection<R> rows;
    private int index;

    /** Those of {@code statement}, for {@code rows}. */
    public ArrayParameters(PreparedStatement statement, Collection<R> rows) {
        this.statement = statement;
        this.rows = rows;
    }

    /**
     * The next column. Where all values are {@code null} nothing is sent: {@code unnest} fills up what is shorter than the others.
     *
     * @param type the elements' type in PostgreSQL
     * @param array makes an array, of whose class it depends how the driver sends it
     */
    public ArrayParameters<R> add(
            String type, IntFunction<@Nullable Object[]> array, Function<? super R, ? extends @Nullable Object> read)
            throws SQLException {
        @Nullable Object[] values = array.apply(rows.size());
        boolean isEmpty = true;
        int i = 0;
        for (R row : rows) {
            Object value = read.apply(row);
            isEmpty &= value == null;
            values[i++] = value;
        }
        if (isEmpty) {
            values = array.apply(0);
        }
        statement.setArray(++index, statement.getConnection().createArrayOf(type, values));
        return this;
    }
}
