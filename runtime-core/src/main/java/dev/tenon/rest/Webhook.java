package dev.tenon.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This route is called by another service, which signs what it sends: the signature is checked over the raw body before anything is
 * read of it, and 401 is the answer to one that does not hold. For a {@link Post} route that is {@code @Public}. The routes of the
 * context are given the validator where they are made: {@code ShopRestApi.routes(runtime, validator)}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Webhook {

    /** What checks the signature: a class that implements {@code dev.tenon.web.WebhookValidator}. */
    Class<?> value();
}
