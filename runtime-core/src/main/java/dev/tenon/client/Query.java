package dev.tenon.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the argument into the query, percent-encoded (RFC 3986). An {@code Option} that is none is left out; a collection gives the name
 * once for each item.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Query {

    /** The name in the query; by default that of the parameter. */
    String value() default "";
}
