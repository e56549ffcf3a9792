/** What is broken on purpose while stores work: processes, servers, connections, threads. */
@NullMarked
package dev.tenon.postgres.crash;

import org.jspecify.annotations.NullMarked;
