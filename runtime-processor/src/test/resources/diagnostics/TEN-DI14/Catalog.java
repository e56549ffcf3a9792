package library;

import dev.tenon.dispatch.RateLimitPolicy;
import dev.tenon.runtime.Runtime;

@Runtime
@RateLimitPolicy(permits = 10, per = "a minute") //! TEN-DI14 at "a minute" saying no span of time
@RateLimitPolicy(name = "none", permits = 0, per = "1m") //! TEN-DI14 at 0 saying admits nothing
@RateLimitPolicy(name = "none", permits = 5, per = "1m") //! TEN-DI14 at @RateLimitPolicy saying has two
interface Catalog {}
