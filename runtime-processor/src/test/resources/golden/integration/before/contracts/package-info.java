/** What both sides know. */
@TypedId(name = "OrderId", prefix = "order")
@TypedId(name = "ParcelId", prefix = "parcel")
package contracts;

import dev.tenon.id.TypedId;
