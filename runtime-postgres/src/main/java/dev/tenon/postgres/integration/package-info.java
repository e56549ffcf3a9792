/**
 * Events between contexts that share a PostgreSQL server. {@link dev.tenon.postgres.integration.PostgresTransport} is what others use.
 */
@NullMarked
package dev.tenon.postgres.integration;

import org.jspecify.annotations.NullMarked;
