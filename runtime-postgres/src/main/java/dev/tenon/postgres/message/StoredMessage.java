package dev.tenon.postgres.message;

import dev.tenon.message.Delivery;
import dev.tenon.message.MessageType;
import dev.tenon.telemetry.Correlation;
import io.vavr.control.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as it is in its table. */
record StoredMessage(
        long position,
        UUID message,
        String type,
        @Nullable String key,
        String payload,
        int attempts,
        Instant appended,
        Correlation by) {

    /** The first twelve columns of the current row. */
    static StoredMessage read(ResultSet row) throws SQLException {
        return new StoredMessage(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                new Correlation(
                        Option.of(row.getString(8)),
                        Option.of(row.getString(9)),
                        Option.of(row.getString(10)),
                        Option.of(row.getString(11)),
                        Option.of(row.getString(12))));
    }

    /**
     * The next attempt at it.
     *
     * @throws IllegalStateException when the payload is not what it was declared as
     */
    Delivery delivery(PayloadType<?> known) {
        return delivery(known.type(), known.json().decode(payload));
    }

    /** The same with the text of the payload, for people. */
    Delivery unread() {
        return delivery(MessageType.of(type, String.class), payload);
    }

    private Delivery delivery(MessageType<?> kind, Object value) {
        return new Delivery(position, message, kind, value, Option.of(key), attempts + 1, appended, by);
    }
}
