package dev.tenon.postgres.store;

import dev.tenon.json.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values of a row, column by column in the order of the table. Generated stores write to it; behind it is one
 * statement, or a batch of many rows. {@code null} is an empty column.
 */
public abstract sealed class RowWriter permits StatementRow, BatchRows, CopyRows {

    abstract void put(ColumnType type, @Nullable Object value);

    /** A {@code uuid}. */
    public final void uuid(@Nullable UUID value) {
        put(ColumnType.UUID, value);
    }

    /** A {@code text}. */
    public final void text(@Nullable String value) {
        put(ColumnType.TEXT, value);
    }

    /** A {@code boolean}. */
    public final void bool(@Nullable Boolean value) {
        put(ColumnType.BOOLEAN, value);
    }

    /** A {@code smallint}. */
    public final void smallint(@Nullable Number value) {
        put(ColumnType.SMALLINT, value == null ? null : value.shortValue());
    }

    /** An {@code integer}. */
    public final void integer(@Nullable Integer value) {
        put(ColumnType.INTEGER, value);
    }

    /** A {@code bigint}. */
    public final void bigint(@Nullable Long value) {
        put(ColumnType.BIGINT, value);
    }

    /** A {@code real}. */
    public final void real(@Nullable Float value) {
        put(ColumnType.REAL, value);
    }

    /** A {@code double precision}. */
    public final void doublePrecision(@Nullable Double value) {
        put(ColumnType.DOUBLE, value);
    }

    /** A {@code numeric}. */
    public final void numeric(@Nullable BigDecimal value) {
        put(ColumnType.NUMERIC, value);
    }

    /** A {@code timestamptz}. */
    public final void timestamptz(@Nullable Instant value) {
        put(ColumnType.TIMESTAMPTZ, value);
    }

    /** A {@code timestamp}. */
    public final void timestamp(@Nullable LocalDateTime value) {
        put(ColumnType.TIMESTAMP, value);
    }

    /** A {@code date}. */
    public final void date(@Nullable LocalDate value) {
        put(ColumnType.DATE, value);
    }

    /** A {@code bigint} of microseconds. */
    public final void duration(@Nullable Duration value) {
        put(ColumnType.BIGINT, value == null ? null : ColumnType.micros(value));
    }

    /** A {@code bytea}. */
    public final void bytea(byte @Nullable [] value) {
        put(ColumnType.BYTEA, value);
    }

    /** A value as JSON. */
    public final <T> void jsonb(Json<T> json, @Nullable T value) {
        put(ColumnType.JSONB, value == null ? null : json.encode(value));
    }
}
