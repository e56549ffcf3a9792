package dev.tenon.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends {@code Authorization: Bearer <token>} (RFC 6750) with each request of an {@link HttpClient}. The token is asked for at each
 * request: {@code HttpSettings.withToken}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BearerAuth {}
