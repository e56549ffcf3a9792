/** Messages on real servers. */
@NullMarked
package dev.tenon.postgres.message;

import org.jspecify.annotations.NullMarked;
