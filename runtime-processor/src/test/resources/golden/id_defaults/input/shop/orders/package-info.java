/** Ids with the defaults of the package above. */
@TypedId(name = "OrderId")
@TypedId(name = "OrderLineId")
@TypedId(name = "BasketId", prefix = "cart")
@TypedId(name = "TraceId", prefix = "")
@TypedId(name = "InvoiceNumber", backing = TypedId.Backing.LONG)
package shop.orders;

import dev.tenon.id.TypedId;
