/** Events between contexts on a real server. */
@NullMarked
package dev.tenon.postgres.integration;

import org.jspecify.annotations.NullMarked;
