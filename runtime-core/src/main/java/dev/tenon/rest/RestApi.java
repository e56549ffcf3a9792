package dev.tenon.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Options of a context's HTTP routes; goes beside {@code @Runtime}. Generates {@code XRestApi} and its OpenAPI document. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RestApi {

    /** What every path of the context starts with, such as {@code /api/catalog}; no slash at the end. */
    String prefix() default "";

    /** The title of the API's documentation. Empty (the default): the name of the context. */
    String title() default "";

    /** The version of the API, as its documentation says it. */
    String version() default "1";

    /** What becomes of fields of a body, at any depth, that no component is named after. */
    UnknownFields unknownFields() default UnknownFields.REJECT;
}
