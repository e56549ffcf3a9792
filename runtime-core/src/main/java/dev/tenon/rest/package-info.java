/**
 * Annotations that make a handler an HTTP route, and how texts are written in addresses. The server itself is in {@code tenon-web}.
 */
@NullMarked
package dev.tenon.rest;

import org.jspecify.annotations.NullMarked;
