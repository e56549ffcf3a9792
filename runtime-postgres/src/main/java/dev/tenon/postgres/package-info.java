/**
 * The ports of Tenon on PostgreSQL 16 and newer. Uses {@code tenon-core} and nothing else of Tenon.
 */
@NullMarked
package dev.tenon.postgres;

import org.jspecify.annotations.NullMarked;
