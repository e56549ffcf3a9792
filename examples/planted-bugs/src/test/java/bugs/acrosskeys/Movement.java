package bugs.acrosskeys;

import dev.tenon.event.OrderingKey;

/** What happens to products. Deliveries are in their order for each product, and sales for each sale: not one among the other. */
sealed interface Movement {

    /** So many came in. */
    record Delivered(@OrderingKey ProductId product, int pieces) implements Movement {}

    /** So many went out. */
    record Sold(@OrderingKey SaleId sale, ProductId product, int pieces) implements Movement {}
}
