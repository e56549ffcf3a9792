/**
 * The rules of a request's fields: what generated validators call, and how their findings become a failure. Uses {@code effect} and {@code platform}.
 */
@NullMarked
package dev.tenon.validation;

import org.jspecify.annotations.NullMarked;
