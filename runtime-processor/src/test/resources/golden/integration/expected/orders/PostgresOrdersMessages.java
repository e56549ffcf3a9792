package orders;

import dev.tenon.Generated;
import dev.tenon.postgres.message.PayloadType;
import dev.tenon.postgres.message.PostgresMessageLog;
import dev.tenon.postgres.store.PostgresDatabase;
import io.vavr.collection.Vector;

/** The messages of {@link Orders} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresOrdersMessages {
    private PostgresOrdersMessages() {}

    /** The log in {@code database}. */
    public static PostgresMessageLog in(PostgresDatabase database) {
        return PostgresMessageLog.in(
                database,
                Vector.of(
                        PayloadType.of(OrderEventsTopic.ORDER_CANCELLED),
                        PayloadType.of(OrderEventsTopic.ORDER_PLACED)));
    }
}
