package dev.tenon.postgres.store;

import dev.tenon.store.FieldType;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The types of columns that stores use, and how a value gets into a parameter of that type. */
enum ColumnType {
    UUID("uuid", Types.OTHER),
    TEXT("text", Types.VARCHAR),
    BOOLEAN("boolean", Types.BOOLEAN),
    SMALLINT("smallint", Types.SMALLINT),
    INTEGER("integer", Types.INTEGER),
    BIGINT("bigint", Types.BIGINT),
    REAL("real", Types.REAL),
    DOUBLE("double precision", Types.DOUBLE),
    NUMERIC("numeric", Types.NUMERIC),
    TIMESTAMPTZ("timestamptz", Types.TIMESTAMP_WITH_TIMEZONE),
    TIMESTAMP("timestamp", Types.TIMESTAMP),
    DATE("date", Types.DATE),
    BYTEA("bytea", Types.BINARY),
    JSONB("jsonb", Types.OTHER);

    /** What SQL calls it. */
    final String sql;

    private final int jdbc;

    ColumnType(String sql, int jdbc) {
        this.sql = sql;
        this.jdbc = jdbc;
    }

    /** The type of the columns that hold values of {@code type}. */
    static ColumnType of(FieldType<?> type) {
        return switch (type.column()) {
            case BOOLEAN -> BOOLEAN;
            case BYTE, SHORT -> SMALLINT;
            case INT -> INTEGER;
            case LONG, DURATION -> BIGINT;
            case FLOAT -> REAL;
            case DOUBLE -> DOUBLE;
            case DECIMAL -> NUMERIC;
            case TEXT -> TEXT;
            case INSTANT, OFFSET_DATE_TIME -> TIMESTAMPTZ;
            case LOCAL_DATE -> DATE;
            case LOCAL_DATE_TIME -> TIMESTAMP;
            case UUID -> UUID;
            case BYTES -> BYTEA;
        };
    }

    /** What {@link FieldType#stored} gives, as a parameter takes it. */
    static Object parameter(Object stored) {
        return switch (stored) {
            case Duration duration -> micros(duration);
            case Byte small -> small.shortValue();
            case ByteBuffer bytes -> copy(bytes);
            default -> stored;
        };
    }

    private static byte[] copy(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        return copy;
    }

    static long micros(Duration duration) {
        return TimeUnit.SECONDS.toMicros(duration.getSeconds()) + duration.getNano() / 1_000;
    }

    static Duration ofMicros(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    /** Sets a parameter, counted from 1. */
    void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, jdbc);
            return;
        }
        switch (this) {
            case TEXT -> statement.setString(index, (String) value);
            case BOOLEAN -> statement.setBoolean(index, (Boolean) value);
            case SMALLINT -> statement.setShort(index, (Short) value);
            case INTEGER -> statement.setInt(index, (Integer) value);
            case BIGINT -> statement.setLong(index, (Long) value);
            case REAL -> statement.setFloat(index, (Float) value);
            case DOUBLE -> statement.setDouble(index, (Double) value);
            case TIMESTAMPTZ -> statement.setObject(index, ((Instant) value).atOffset(ZoneOffset.UTC));
            case BYTEA -> statement.setBytes(index, (byte[]) value);
            case JSONB -> statement.setObject(index, value, Types.OTHER);
            case UUID, NUMERIC, TIMESTAMP, DATE -> statement.setObject(index, value);
        }
    }

    /** A value as an item of an array: what the driver cannot encode in arrays is given as text. */
    @Nullable
    Object item(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Instant instant -> PgTime.text(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)) + "+00";
            case LocalDateTime time -> PgTime.text(time);
            case LocalDate date -> PgTime.text(date);
            default -> value;
        };
    }

    /** An array of items, of the class that the driver wants for this type: those that it sends in the binary format. */
    Object[] items(List<? extends @Nullable Object> items) {
        return switch (this) {
            case TEXT, JSONB -> items.toArray(new String[0]);
            case BYTEA -> items.toArray(new byte[0][]);
            case BOOLEAN -> items.toArray(new Boolean[0]);
            case SMALLINT -> items.toArray(new Short[0]);
            case INTEGER -> items.toArray(new Integer[0]);
            case BIGINT -> items.toArray(new Long[0]);
            case REAL -> items.toArray(new Float[0]);
            case DOUBLE -> items.toArray(new Double[0]);
            case UUID, NUMERIC, TIMESTAMPTZ, TIMESTAMP, DATE -> items.toArray(new Object[0]);
        };
    }
}
