/** Events between contexts in memory. */
@NullMarked
package dev.tenon.testing.integration;

import org.jspecify.annotations.NullMarked;
