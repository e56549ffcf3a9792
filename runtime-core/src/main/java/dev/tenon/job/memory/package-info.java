/**
 * What is kept of jobs in memory, in the transactions of a {@link dev.tenon.store.memory.MemoryDatabase}. Nothing survives the
 * process. Uses {@code job}, {@code store}, {@code transaction} and {@code platform} of Tenon.
 */
@NullMarked
package dev.tenon.job.memory;

import org.jspecify.annotations.NullMarked;
