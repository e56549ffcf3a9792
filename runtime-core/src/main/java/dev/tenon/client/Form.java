package dev.tenon.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends the argument as a field of a form, {@code application/x-www-form-urlencoded}. An {@code Option} that is none is left out; a
 * collection gives the name once for each item.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Form {

    /** The name of the field; by default that of the parameter. */
    String value() default "";
}
