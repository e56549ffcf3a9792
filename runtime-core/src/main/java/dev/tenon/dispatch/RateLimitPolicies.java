package dev.tenon.dispatch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Several of {@link RateLimitPolicy}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RateLimitPolicies {

    /** The limits. */
    RateLimitPolicy[] value();
}
