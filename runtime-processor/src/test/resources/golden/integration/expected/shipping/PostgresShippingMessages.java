package shipping;

import contracts.ShippingEventsTopic;
import dev.tenon.Generated;
import dev.tenon.postgres.message.PayloadType;
import dev.tenon.postgres.message.PostgresMessageLog;
import dev.tenon.postgres.store.PostgresDatabase;
import io.vavr.collection.Vector;
import orders.OrderEventsTopic;

/** The messages of {@link Shipping} in a {@link PostgresDatabase}. */
@Generated
public final class PostgresShippingMessages {
    private PostgresShippingMessages() {}

    /** The log in {@code database}. */
    public static PostgresMessageLog in(PostgresDatabase database) {
        return PostgresMessageLog.in(
                database,
                Vector.of(
                        PayloadType.of(ShippingEventsTopic.SENT),
                        PayloadType.of(OrderEventsTopic.ORDER_CANCELLED),
                        PayloadType.of(OrderEventsTopic.ORDER_PLACED),
                        PayloadType.PARKED));
    }
}
