/**
 * Messages in memory, in the transactions of a {@link dev.tenon.store.memory.MemoryDatabase}. Nothing survives the process. Uses
 * {@code message}, {@code store.memory} and {@code platform} of Tenon.
 */
@NullMarked
package dev.tenon.message.memory;

import org.jspecify.annotations.NullMarked;
