package dev.tenon.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Serves a handler at {@code DELETE <path>}. Status: 204 for {@code Unit}, else 200. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Delete {

    /** The path below the context's prefix; {@code {name}} binds the request's component of that name. */
    String value();
}
