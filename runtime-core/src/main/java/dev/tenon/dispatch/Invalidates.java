package dev.tenon.dispatch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The {@link Cached} queries whose answers this command may change: what is kept of them is forgotten after the commit. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Invalidates {

    /** The queries. */
    Class<? extends Query<?>>[] value();
}
