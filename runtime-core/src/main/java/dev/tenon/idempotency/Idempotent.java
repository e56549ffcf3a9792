package dev.tenon.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Does a command once for each key: what it answered is kept in its transaction, and given again when the same caller sends the
 * same command with that key. The same key with another command is refused. Over HTTP the key is the header
 * {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header), unless a component is named.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Idempotent {

    /** The component of the command that is the key, a {@code String}, a UUID or a typed id; none: it comes beside the command. */
    String key() default "";

    /** How long what it answered is kept: {@code 30s}, {@code 2m}, {@code 24h} or ISO {@code PT24H}. */
    String ttl() default "24h";
}
