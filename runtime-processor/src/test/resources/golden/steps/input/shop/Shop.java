package shop;

import dev.tenon.dispatch.LimitBy;
import dev.tenon.dispatch.RateLimitPolicy;
import dev.tenon.id.TypedId;
import dev.tenon.rest.RestApi;
import dev.tenon.rest.UnknownFields;
import dev.tenon.runtime.Runtime;

/** Everything that a handler can have done around it. */
@Runtime
@RestApi(prefix = "/shop", unknownFields = UnknownFields.IGNORE)
@RateLimitPolicy(permits = 100, per = "1m")
@RateLimitPolicy(name = "rare", permits = 2, per = "1h", by = LimitBy.GLOBAL)
@TypedId(name = "ItemId", prefix = "item")
public interface Shop {}
