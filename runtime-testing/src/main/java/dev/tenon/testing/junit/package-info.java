/**
 * Test runtimes as parameters of JUnit tests. Needs {@code org.junit.jupiter:junit-jupiter-api}, and on PostgreSQL what
 * {@code dev.tenon.testing.postgres} needs.
 */
@NullMarked
package dev.tenon.testing.junit;

import org.jspecify.annotations.NullMarked;
