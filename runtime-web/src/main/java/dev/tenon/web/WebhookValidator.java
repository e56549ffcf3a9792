package dev.tenon.web;

import java.time.Instant;

/** Tells whether a request comes from the service that it is said to come from. Safe for use by several threads. */
@FunctionalInterface
public interface WebhookValidator {

    /**
     * Whether the signature of {@code request} holds, over its body as it was sent.
     *
     * @param now the time of the platform, for signatures that are of a time
     */
    boolean isGenuine(Request request, Instant now);
}
