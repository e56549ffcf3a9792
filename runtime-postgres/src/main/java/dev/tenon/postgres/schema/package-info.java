/**
 * The tables of a context: made, migrated, and compared with what its entities need. {@link
 * dev.tenon.postgres.schema.ContextSchema} does it at the start. Uses the connections, Flyway and the driver; no store.
 */
@NullMarked
package dev.tenon.postgres.schema;

import org.jspecify.annotations.NullMarked;
