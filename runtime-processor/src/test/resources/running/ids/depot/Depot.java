package depot;

import dev.tenon.id.TypedId;
import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;

/** Ids of every kind. */
@Runtime
@RestApi(prefix = "/api", title = "Depot")
@TypedId(name = "PalletId", prefix = "pallet")
@TypedId(name = "TraceId")
@TypedId(name = "InvoiceNumber", backing = TypedId.Backing.LONG)
@TypedId(name = "AisleNumber", backing = TypedId.Backing.INT)
@TypedId(name = "Wing", backing = TypedId.Backing.STRING)
@TypedId(name = "Sku", backing = TypedId.Backing.STRING, pattern = "[A-Z]{3}-\\d+", maxLength = 8)
public interface Depot {}
