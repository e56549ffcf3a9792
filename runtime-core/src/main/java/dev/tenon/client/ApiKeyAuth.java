package dev.tenon.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends a key in a header with each request of an {@link HttpClient}. The key is asked for at each request:
 * {@code HttpSettings.withApiKey}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ApiKeyAuth {

    /** The name of the header, such as {@code X-Api-Key}. */
    String header();
}
