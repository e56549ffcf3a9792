/** The nearest package that sets an attribute counts, for each attribute by itself. */
@TypedIdDefaults(backing = TypedId.Backing.STRING)
@TypedId(name = "Sku", maxLength = 8)
@TypedId(name = "ShelfId", backing = TypedId.Backing.UUID)
package shop.stock;

import dev.tenon.id.TypedId;
import dev.tenon.id.TypedIdDefaults;
