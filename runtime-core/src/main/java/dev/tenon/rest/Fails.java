package dev.tenon.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The domain failures that a handler may end in, its policy included: OpenAPI tells callers of its route of these and no others. Beside
 * {@link RestApi}, those of handlers that do not say it themselves. The type of a handler does not say them, so where this is nowhere each
 * route tells of all of its context. Nothing keeps a handler from failing otherwise: a server answers all the same, only nobody was told. A
 * test that calls the route by an {@code InProcessClient} fails then.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Fails {

    /** Domain failures of the context; none when it is empty. */
    Class<?>[] value();
}
