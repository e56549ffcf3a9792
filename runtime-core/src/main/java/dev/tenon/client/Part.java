package dev.tenon.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends the argument as a part of {@code multipart/form-data} (RFC 7578): a {@code byte[]} or a {@link FilePart} as a file, a scalar as
 * text. An {@code Option} that is none is left out; a collection gives a part for each item.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Part {

    /** The name of the part; by default that of the parameter. */
    String value() default "";
}
