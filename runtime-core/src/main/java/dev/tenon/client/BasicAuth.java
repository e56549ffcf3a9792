package dev.tenon.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends {@code Authorization: Basic <credentials>} (RFC 7617) with each request of an {@link HttpClient}. The password is asked for at
 * each request: {@code HttpSettings.withPassword}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BasicAuth {}
