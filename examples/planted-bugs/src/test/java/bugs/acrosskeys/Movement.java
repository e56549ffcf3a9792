package bugs.acrosskeys;

import dev.tenon.event.OrderingKey;

/** What happens to products. */
sealed interface Movement {

    /** So many came in. In order for each product. */
    record Delivered(@OrderingKey ProductId product, int pieces) implements Movement {}

    /** So many went out. In order for each sale, and in none with what came in. */
    record Sold(@OrderingKey SaleId sale, ProductId product, int pieces) implements Movement {}

    /** So many went out. In one order with what came in of the product. */
    record Taken(SaleId sale, @OrderingKey ProductId product, int pieces) implements Movement {}
}
