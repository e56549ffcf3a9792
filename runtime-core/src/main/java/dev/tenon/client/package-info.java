/**
 * Annotations that make an interface the client of an HTTP server, and what its calls fail with. The generated implementations use
 * {@code tenon-client}. Uses {@code effect}, {@code platform} and {@code telemetry} of Tenon.
 */
@NullMarked
package dev.tenon.client;

import org.jspecify.annotations.NullMarked;
