package toys;

import dev.tenon.event.OrderingKey;
import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

@IntegrationEventTopic //! TEN-IN04 at @IntegrationEventTopic saying The topics & 'shop-events'
public sealed interface ShopEvents {

    @IntegrationEvent("toys.sold")
    record Sold(@OrderingKey String name) implements ShopEvents {}
}
