/** Schemas on a real server. */
@NullMarked
package dev.tenon.postgres.schema;

import org.jspecify.annotations.NullMarked;
