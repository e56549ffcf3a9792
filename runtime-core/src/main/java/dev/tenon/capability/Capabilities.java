package dev.tenon.capability;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds several {@link Capability} declarations of one context; the compiler writes it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Capabilities {

    /** The declarations. */
    Capability[] value();
}
