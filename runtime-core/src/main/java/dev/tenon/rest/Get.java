package dev.tenon.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Serves a handler at {@code GET <path>}. Status: 200 with the result, 404 when it is an empty {@code Option}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Get {

    /** The path below the context's prefix; {@code {name}} binds the request's component of that name. */
    String value();
}
