package dev.tenon.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts the argument into the path, percent-encoded (RFC 3986): in place of the braces of its name.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Path {

    /** The name in braces; by default that of the parameter. */
    String value() default "";
}
