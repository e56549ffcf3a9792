/**
 * Stores on PostgreSQL: generated classes extend {@link dev.tenon.postgres.store.PostgresStore}, say in SQL what they do, and
 * read and write rows by {@link dev.tenon.postgres.store.RowReader} and {@link dev.tenon.postgres.store.RowWriter}. Uses {@code tenon-core},
 * {@code dev.tenon.postgres.connection}, the driver and, for {@code jsonb}, Jackson.
 */
@NullMarked
package dev.tenon.postgres.store;

import org.jspecify.annotations.NullMarked;
