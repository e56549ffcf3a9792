package contracts;

import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

/** In no order, and under a name of its own. */
@IntegrationEventTopic(name = "parcels", unordered = true)
public sealed interface ShippingEvents {

    @IntegrationEvent("shipping.sent")
    record Sent(ParcelId parcel, OrderId order) implements ShippingEvents {}
}
