package dev.tenon.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds several {@link Lookup} declarations of one record; the compiler writes it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Lookups {

    /** The declarations. */
    Lookup[] value();
}
