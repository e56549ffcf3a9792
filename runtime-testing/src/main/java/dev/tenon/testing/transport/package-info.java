/**
 * A transport between contexts that does whatever a transport may: it is late, says things twice and mixes what has no order. For tests
 * of several contexts, see {@link dev.tenon.testing.TestSystem}. Uses {@code dev.tenon.integration} and the platform.
 */
@NullMarked
package dev.tenon.testing.transport;

import org.jspecify.annotations.NullMarked;
