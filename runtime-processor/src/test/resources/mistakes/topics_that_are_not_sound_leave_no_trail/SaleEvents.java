package contracts;

import dev.tenon.event.OrderingKey;
import dev.tenon.integration.IntegrationEvent;
import dev.tenon.integration.IntegrationEventTopic;

@IntegrationEventTopic(name = "Sales") //! TEN-IN16 at "Sales"
public sealed interface SaleEvents {

    @IntegrationEvent("sale.sold")
    record Sold(@OrderingKey String isbn) implements SaleEvents {}
}
