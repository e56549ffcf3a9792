/** Who calls, by JSON Web Tokens (RFC 7519). Uses {@code dev.tenon.web} and {@code dev.tenon.access}. */
@NullMarked
package dev.tenon.web.jwt;

import org.jspecify.annotations.NullMarked;
