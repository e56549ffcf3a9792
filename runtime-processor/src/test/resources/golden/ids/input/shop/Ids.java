package shop;

import dev.tenon.id.TypedId;

/** Ids that a type declares. */
@TypedId(name = "CustomerId")
@TypedId(name = "ShelfNumber", backing = TypedId.Backing.INT)
@TypedId(name = "Sku", backing = TypedId.Backing.STRING)
@TypedId(name = "WingCode", backing = TypedId.Backing.STRING, maxLength = 20)
@TypedId(name = "Isbn", backing = TypedId.Backing.STRING, pattern = "97[89]\\d{10}")
@TypedId(name = "PlateNumber", backing = TypedId.Backing.STRING, pattern = "[A-Z]+ \"[0-9]+\"", maxLength = 12)
interface Ids {

    @TypedId(name = "BasketId", prefix = "shopping_basket")
    final class Nested {
        private Nested() {}
    }
}
