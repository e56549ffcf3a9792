/**
 * HTTP for generated clients, on the JDK's client. Uses {@code client}, {@code effect}, {@code platform}, {@code rest}, {@code telemetry} and
 * {@code json} of Tenon.
 */
@NullMarked
package dev.tenon.client.http;

import org.jspecify.annotations.NullMarked;
