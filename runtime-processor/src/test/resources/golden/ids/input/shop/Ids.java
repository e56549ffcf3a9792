package shop;

import dev.tenon.id.TypedId;

/** Ids that a type declares. */
@TypedId(name = "CustomerId")
@TypedId(name = "ShelfNumber", backing = TypedId.Backing.INT)
@TypedId(name = "Sku", backing = TypedId.Backing.STRING)
interface Ids {

    @TypedId(name = "BasketId", prefix = "shopping_basket")
    final class Nested {
        private Nested() {}
    }
}
