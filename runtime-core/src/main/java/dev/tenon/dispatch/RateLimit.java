package dev.tenon.dispatch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How often what this handler handles may be sent. Who sends more often is refused with {@code RateLimited}, which says when to
 * try again. Counted after access was granted and the request was found valid. The application itself is not counted.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RateLimit {

    /** The name of a {@link RateLimitPolicy} of the context. */
    String value() default "default";
}
