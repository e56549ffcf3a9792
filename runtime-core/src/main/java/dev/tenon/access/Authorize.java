package dev.tenon.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may send what this handler handles: those whom a {@link Policy} of the context admits. It is asked before anything else
 * is done. A caller that it refuses gets {@code Forbidden}, an {@linkplain Caller#anonymous() anonymous} one
 * {@code Unauthorized}. What runs {@linkplain Caller#system() for the application itself} is not asked about.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Authorize {

    /** The name of the policy: that of a method marked {@link Policy}. */
    String value();
}
