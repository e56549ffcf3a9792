package books;

import dev.tenon.event.OrderingKey;
import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

@IntegrationEventTopic
public sealed interface ShopEvents {

    @IntegrationEvent("books.sold")
    record Sold(@OrderingKey String isbn) implements ShopEvents {}
}
