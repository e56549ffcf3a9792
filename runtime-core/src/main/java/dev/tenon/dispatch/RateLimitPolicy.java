package dev.tenon.dispatch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A limit that handlers of the context name by {@link RateLimit}: a bucket of {@link #permits} for each who shares them, which is
 * full at first and filled steadily. Counted in each process for itself. The module can be given other numbers.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(RateLimitPolicies.class)
public @interface RateLimitPolicy {

    /** What handlers call it. */
    String name() default "default";

    /** How many requests in each span; at least 1. */
    int permits();

    /** The span: {@code 200ms}, {@code 30s}, {@code 2m}, {@code 1h} or ISO {@code PT1.5S}. */
    String per();

    /** Who shares the permits. */
    LimitBy by() default LimitBy.CALLER;
}
