package dev.tenon.policy;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Policy;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import java.time.Duration;
import java.util.Objects;

/**
 * Begins a limited number of effects in a given time: a token bucket that holds {@code permits}, is full at first, and is
 * filled steadily with {@code permits} in each {@code per}. So {@code permits} may begin at once after a pause, and in any
 * span of time at most those and what was filled in during it. Refuses with {@link Failure.RateLimited}, which says when
 * the next one may begin; {@link #waiting} waits instead. How an effect ends makes no difference.
 *
 * <p>It is the instance that counts: keep it in a constant or in the environment. Lock-free, safe for use by several
 * threads. All runs that share one must have the same platform.
 */
public final class RateLimiter implements Policy<HasPlatform> {

    private final String name;
    private final Bucket bucket;

    private RateLimiter(String name, Bucket bucket) {
        this.name = name;
        this.bucket = bucket;
    }

    /**
     * A full bucket.
     *
     * @param name for people
     * @param permits how many effects may begin in {@code per}; at least 1
     * @param per positive; the time between two permits is rounded up to full nanoseconds
     */
    public static RateLimiter of(String name, int permits, Duration per) {
        Objects.requireNonNull(name, "a rate limiter needs a name");
        Arguments.atLeastOne(permits, "permits of rate limiter", name);
        Arguments.positive(per, "time of rate limiter", name);
        return new RateLimiter(name, new Bucket(permits, Math.ceilDiv(per.toNanos(), permits)));
    }

    /**
     * A policy with the same bucket, which waits until the next permit, or refuses at once with
     * {@link Failure.RateLimited} when that would take longer than {@code limit}. Those who wait go in the order of
     * arrival. The permit of one who is interrupted while waiting is lost.
     *
     * @param limit positive
     */
    public Policy<HasFibers> waiting(Duration limit) {
        Arguments.positive(limit, "time to wait for rate limiter", name);
        return new Waiting(limit);
    }

    /**
     * Takes a permit if there is one.
     *
     * @return zero when there was one, else how long it takes until there is
     */
    public Duration take(Platform platform) {
        return Duration.ofNanos(bucket.take(platform.nanoTime(), 0));
    }

    @Override
    public <R extends HasPlatform, A> Eff<R, A> apply(Eff<? super R, ? extends A> eff) {
        return Eff.accessEff(environment -> {
            long wait = bucket.take(environment.platform().nanoTime(), 0);
            return wait == 0 ? eff : limited(wait);
        });
    }

    private static <R, A> Eff<R, A> limited(long nanos) {
        return Eff.fail(new Failure.RateLimited(Duration.ofNanos(nanos)));
    }

    @Override
    public String toString() {
        return "RateLimiter " + name;
    }

    private final class Waiting implements Policy<HasFibers> {
        private final long limit;

        private Waiting(Duration limit) {
            this.limit = limit.toNanos();
        }

        @Override
        public <R extends HasFibers, A> Eff<R, A> apply(Eff<? super R, ? extends A> eff) {
            return Eff.accessEff(environment -> {
                long wait = bucket.take(environment.platform().nanoTime(), limit);
                if (wait > limit) {
                    return limited(wait);
                }
                return wait == 0 ? eff : Eff.<R>sleep(Duration.ofNanos(wait)).then(eff);
            });
        }
    }
}
