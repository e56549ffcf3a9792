/** Tests of the faulty transport. */
@NullMarked
package dev.tenon.testing.transport;

import org.jspecify.annotations.NullMarked;
