package dev.tenon.effect;

import dev.tenon.platform.HasPlatform;
import dev.tenon.platform.Platform;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A limit for all retries of what is run by it together, so that a service which is down is not kept down by those who try
 * again. Counted over the present second and the nine before it, a retry is allowed if the retries, itself included, are at
 * most {@code ratio} times the number of effects that began under {@link Eff#retry}, plus ten times {@code perSecond}.
 *
 * <p>It travels with a run into everything that this calls and forks; a retry asks the nearest one outside of it. An effect
 * that an outer retry begins once more counts as begun. When a retry is refused, the failure of the last attempt comes at
 * once, and suppresses a {@link Failure.Unavailable} that says so.
 *
 * <p>It is the instance that counts: kept in a constant, it is shared by all runs. Safe for use by several threads. All
 * runs that share one must have the same platform.
 */
public final class RetryBudget implements Policy<HasPlatform> {

    private static final int SECONDS = 10;
    private static final long NANOS = 1_000_000_000;

    private final double ratio;
    private final int perSecond;
    private final ReentrantLock lock = new ReentrantLock();
    private final long[] begun = new long[SECONDS];
    private final long[] retries = new long[SECONDS];
    private boolean started;
    private long origin;
    private long present;

    private RetryBudget(double ratio, int perSecond) {
        this.ratio = ratio;
        this.perSecond = perSecond;
    }

    /**
     * A budget of which nothing is spent.
     *
     * @param ratio retries allowed for each effect that begins, such as 0.2; from 0 on
     * @param perSecond retries allowed each second beside these, for those who begin little; from 0 on
     */
    public static RetryBudget of(double ratio, int perSecond) {
        if (!(ratio >= 0) || Double.isInfinite(ratio) || perSecond < 0) {
            throw new IllegalArgumentException(
                    "A retry budget is made of two numbers from 0 on, found " + ratio + " and " + perSecond);
        }
        return new RetryBudget(ratio, perSecond);
    }

    @Override
    public <R extends HasPlatform, A> Eff<R, A> apply(Eff<? super R, ? extends A> eff) {
        return new InContext<>(eff, outer -> outer.withRetryBudget(this));
    }

    void begin(Platform platform) {
        lock.lock();
        try {
            begun[slot(platform)]++;
        } finally {
            lock.unlock();
        }
    }

    boolean allows(Platform platform) {
        lock.lock();
        try {
            int slot = slot(platform);
            boolean allowed = sum(retries) + 1 <= ratio * sum(begun) + (double) SECONDS * perSecond;
            if (allowed) {
                retries[slot]++;
            }
            return allowed;
        } finally {
            lock.unlock();
        }
    }

    Failure spent() {
        return new Failure.Unavailable("not tried again: the retry budget of " + ratio + " for each effect and "
                + perSecond + " a second is spent");
    }

    /** Where the present second is counted. Seconds that have passed out of sight are forgotten. */
    private int slot(Platform platform) {
        long nanoTime = platform.nanoTime();
        if (!started) {
            started = true;
            origin = nanoTime;
        }
        long now = (nanoTime - origin) / NANOS;
        for (long second = Math.max(present + 1, now - SECONDS + 1); second <= now; second++) {
            int slot = (int) (second % SECONDS);
            begun[slot] = 0;
            retries[slot] = 0;
        }
        present = Math.max(present, now);
        return (int) (present % SECONDS);
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
