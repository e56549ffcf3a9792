package dev.tenon.dispatch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the answers of a query for some time, for each query that is equal, and for each tenant. Access is decided each time. A
 * command that {@link Invalidates} the query ends them when it has been committed; in other processes they last as long as is said
 * here. Inside of a transaction no kept answer is given. What depends on who asks must not be cached.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Cached {

    /** How long an answer is given again: {@code 200ms}, {@code 30s}, {@code 2m}, {@code 1h} or ISO {@code PT1.5S}. */
    String value();

    /** How many answers are kept at most; the least used go first. At least 1. */
    int size() default 10_000;
}
