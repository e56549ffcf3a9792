package library;

import dev.tenon.dispatch.RateLimitPolicy;
import dev.tenon.runtime.Runtime;

@Runtime
@RateLimitPolicy(name = "seldom", permits = 10, per = "1m")
interface Catalog {}
