package dev.tenon.health;

/**
 * Asks a part whether it works. Asked again and again, each time on a thread of its own, so it should be cheap; it is
 * interrupted when it takes too long.
 */
@FunctionalInterface
public interface HealthCheck {

    /**
     * How the part is now.
     *
     * @throws Exception what is thrown counts as {@link Health#down(Throwable)}
     */
    Health check() throws Exception;
}
