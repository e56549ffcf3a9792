package shop;

import dev.tenon.id.TypedId;
import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;

/** All that a route can be. */
@Runtime
@RestApi(prefix = "/api/shop", title = "Shop API")
@TypedId(name = "OrderId", prefix = "order")
@TypedId(name = "LineNumber", backing = TypedId.Backing.INT)
public interface Shop {}
