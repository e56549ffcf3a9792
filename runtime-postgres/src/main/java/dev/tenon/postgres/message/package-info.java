/**
 * Messages on PostgreSQL: {@link dev.tenon.postgres.message.PostgresMessageLog}, in the tables of
 * {@link dev.tenon.postgres.message.MessageTables}. What is claimed is decided in Java ({@code Grouping}), what may be claimed in SQL
 * ({@code MessageSql}). Uses {@code message} and {@code transaction} of Tenon, {@code dev.tenon.postgres.store} and {@code connection},
 * and the driver.
 */
@NullMarked
package dev.tenon.postgres.message;

import org.jspecify.annotations.NullMarked;
