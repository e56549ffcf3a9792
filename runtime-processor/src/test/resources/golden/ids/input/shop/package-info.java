/** Ids that a package declares. */
@TypedId(name = "OrderId", prefix = "order")
@TypedId(name = "InvoiceNumber", backing = TypedId.Backing.LONG)
package shop;

import dev.tenon.id.TypedId;
