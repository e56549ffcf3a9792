package dev.tenon.benchmarks.dispatch;

import dev.tenon.dispatch.LimitBy;
import dev.tenon.dispatch.RateLimitPolicy;
import dev.tenon.runtime.Runtime;

/** Something to ask for. */
@Runtime
@RateLimitPolicy(permits = Integer.MAX_VALUE, per = "1s", by = LimitBy.GLOBAL)
public interface Door {}
