package dev.tenon.postgres.store;

import dev.tenon.json.Json;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Gives the values of a row, column by column, counted from 1 in the order of the table. Columns that may be empty are read by
 * {@link #optional}. For one thread, until the store goes on to the next row.
 */
public final class RowReader {

    private final ResultSet rows;

    RowReader(ResultSet rows) {
        this.rows = rows;
    }

    /** A column that may be empty: {@code row.optional(7, row::integer)}. */
    public <T> Option<T> optional(int column, IntFunction<T> read) {
        T value = read.apply(column);
        try {
            return rows.wasNull() ? Option.none() : Option.some(value);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** A {@code uuid}. */
    public UUID uuid(int column) {
        return object(column, UUID.class);
    }

    /** A {@code text}. */
    public String text(int column) {
        try {
            return rows.getString(column);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** A {@code boolean}. */
    public boolean bool(int column) {
        try {
            return rows.getBoolean(column);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** A {@code smallint}. */
    public short smallint(int column) {
        try {
            return rows.getShort(column);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** A {@code smallint} that was written as a {@code byte}. */
    public byte tinyint(int column) {
        return (byte) smallint(column);
    }

    /** An {@code integer}. */
    public int integer(int column) {
        try {
            return rows.getInt(column);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** A {@code bigint}. */
    public long bigint(int column) {
        try {
            return rows.getLong(column);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** A {@code real}. */
    public float real(int column) {
        try {
            return rows.getFloat(column);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** A {@code double precision}. */
    public double doublePrecision(int column) {
        try {
            return rows.getDouble(column);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** A {@code numeric}. */
    public BigDecimal numeric(int column) {
        try {
            return rows.getBigDecimal(column);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** A {@code timestamptz}. */
    @SuppressWarnings("NullAway") // null where the column is empty, which optional takes care of
    public Instant timestamptz(int column) {
        OffsetDateTime time = object(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** A {@code timestamptz} in UTC. */
    @SuppressWarnings("NullAway") // as above
    public OffsetDateTime offsetDateTime(int column) {
        OffsetDateTime time = object(column, OffsetDateTime.class);
        return time == null ? null : time.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** A {@code timestamp}. */
    public LocalDateTime timestamp(int column) {
        return object(column, LocalDateTime.class);
    }

    /** A {@code date}. */
    public LocalDate date(int column) {
        return object(column, LocalDate.class);
    }

    /** A {@code bigint} of microseconds. */
    public Duration duration(int column) {
        return ColumnType.ofMicros(bigint(column));
    }

    /** A {@code bytea}. */
    public byte[] bytea(int column) {
        try {
            return rows.getBytes(column);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** A column of JSON. */
    @SuppressWarnings("NullAway") // as above
    public <T> T jsonb(int column, Json<T> json) {
        String text = text(column);
        return text == null ? null : json.decode(text);
    }

    private <T> T object(int column, Class<T> type) {
        try {
            return rows.getObject(column, type);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }
}
