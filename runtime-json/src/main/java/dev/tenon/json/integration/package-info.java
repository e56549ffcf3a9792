/** Events between contexts as CloudEvents 1.0 has them. Uses {@code json}, {@code integration}, {@code store} and {@code telemetry} of Tenon. */
@NullMarked
package dev.tenon.json.integration;

import org.jspecify.annotations.NullMarked;
