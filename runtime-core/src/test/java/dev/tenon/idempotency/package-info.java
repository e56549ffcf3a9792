/** Commands that are done once for each key. */
@NullMarked
package dev.tenon.idempotency;

import org.jspecify.annotations.NullMarked;
