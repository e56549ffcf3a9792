package dev.tenon.dispatch;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.tenon.access.Caller;
import dev.tenon.platform.Platform;
import dev.tenon.policy.RateLimiter;
import java.time.Duration;

/** A limit with a bucket for each who shares it. Who was not here for the whole span has a full one, and need not be remembered. */
final class SharedLimit {

    /** Who is beyond this many at the same time takes the place of one who was not here for long. */
    private static final int REMEMBERED = 100_000;

    private final Platform platform;
    private final LimitBy by;
    private final LoadingCache<LimitBy.Sharing, RateLimiter> limiters;

    SharedLimit(Platform platform, String name, int permits, Duration per, LimitBy by) {
        this.platform = platform;
        this.by = by;
        this.limiters = Caffeine.newBuilder()
                .ticker(platform::nanoTime)
                .executor(Runnable::run)
                .maximumSize(REMEMBERED)
                .expireAfterAccess(per)
                .build(sharing -> RateLimiter.of(name, permits, per));
    }

    /** Takes a permit; zero, or how long it takes until there is one. */
    Duration take(Caller caller) {
        return limiters.get(by.sharing(caller)).take(platform);
    }
}
