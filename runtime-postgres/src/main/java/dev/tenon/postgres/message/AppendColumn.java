package dev.tenon.postgres.message;

import dev.tenon.postgres.store.ArrayParameters;
import io.vavr.collection.Vector;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a statement is told of each delivery that it appends. Immutable. */
record AppendColumn(String name, Kind kind, Function<AppendedDelivery, @Nullable Object> read) {

    /** In the order of the parameters. */
    private static final Vector<AppendColumn> ALL = Vector.of(
            new AppendColumn("message", Kind.ID, row -> row.message().id()),
            new AppendColumn("consumer", Kind.TEXT, row -> row.consumer().name()),
            new AppendColumn("type", Kind.TEXT, row -> row.message().type().name()),
            new AppendColumn("key", Kind.TEXT, AppendedDelivery::key),
            new AppendColumn("payload", Kind.TEXT, AppendedDelivery::payload),
            new AppendColumn("priority", Kind.INTEGER, row -> row.message().priority()),
            new AppendColumn(
                    "micros",
                    Kind.LONG,
                    row -> row.message().due().map(AppendColumn::micros).getOrNull()),
            new AppendColumn(
                    "unique_text", Kind.TEXT, row -> row.message().unique().getOrNull()),
            new AppendColumn(
                    "correlation_id", Kind.TEXT, row -> row.by().correlationId().getOrNull()),
            new AppendColumn(
                    "causation_id", Kind.TEXT, row -> row.by().causationId().getOrNull()),
            new AppendColumn("by_user", Kind.TEXT, row -> row.by().user().getOrNull()),
            new AppendColumn("tenant", Kind.TEXT, row -> row.by().tenant().getOrNull()),
            new AppendColumn(
                    "traceparent", Kind.TEXT, row -> row.by().traceparent().getOrNull()));

    /** How a value is sent. */
    enum Kind {
        ID("uuid", Types.OTHER),
        TEXT("text", Types.VARCHAR),
        INTEGER("int4", Types.INTEGER),
        LONG("int8", Types.BIGINT);

        private final String type;
        private final int jdbc;

        Kind(String type, int jdbc) {
            this.type = type;
            this.jdbc = jdbc;
        }

        private @Nullable Object[] array(int size) {
            return switch (this) {
                case ID -> new @Nullable UUID[size];
                case TEXT -> new @Nullable String[size];
                case INTEGER -> new @Nullable Integer[size];
                case LONG -> new @Nullable Long[size];
            };
        }
    }

    /** Names for the columns of what follows. */
    static String names() {
        return ALL.map(AppendColumn::name).mkString("(", ", ", ")");
    }

    /** Any number of rows, a parameter for each column. */
    static String unfolded() {
        return ALL.map(column -> "?::" + column.kind.type + "[]").mkString("unnest(", ", ", ")");
    }

    /** So many rows, a parameter for each value. */
    static String spelledOut(int rows) {
        String row = ALL.map(column -> "?::" + column.kind.type).mkString("(", ", ", ")");
        return Vector.fill(rows, row).mkString("(VALUES ", ", ", ")");
    }

    /** Sets the parameters of {@link #unfolded}. */
    static void bindUnfolded(PreparedStatement statement, List<AppendedDelivery> rows) throws SQLException {
        ArrayParameters<AppendedDelivery> parameters = new ArrayParameters<>(statement, rows);
        for (AppendColumn column : ALL) {
            parameters.add(column.kind.type, column.kind::array, column.read);
        }
    }

    /** Sets the parameters of {@link #spelledOut}. */
    static void bindSpelledOut(PreparedStatement statement, List<AppendedDelivery> rows) throws SQLException {
        int index = 0;
        for (AppendedDelivery row : rows) {
            for (AppendColumn column : ALL) {
                Object value = column.read.apply(row);
                if (value == null) {
                    statement.setNull(++index, column.kind.jdbc);
                } else {
                    statement.setObject(++index, value);
                }
            }
        }
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
