/** Where connections to PostgreSQL come from. Uses {@code tenon-core}, HikariCP and the driver. */
@NullMarked
package dev.tenon.postgres.connection;

import org.jspecify.annotations.NullMarked;
