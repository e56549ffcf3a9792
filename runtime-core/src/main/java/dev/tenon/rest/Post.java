package dev.tenon.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Serves a handler at {@code POST <path>}. Status: 201 with the result, and {@code Location} when it is an id with a GET route; 204 for {@code Unit}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Post {

    /** The path below the context's prefix; {@code {name}} binds the request's component of that name. */
    String value();
}
