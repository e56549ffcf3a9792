/** The stores of the suites' library, by hand what the processor generates. */
@NullMarked
package dev.tenon.postgres.store;

import org.jspecify.annotations.NullMarked;
