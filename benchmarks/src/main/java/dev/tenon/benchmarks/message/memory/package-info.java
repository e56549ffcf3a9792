/** Events from one producer to one consumer in a process: the whole engine of Tenon, beside queues and buses that do less. */
@NullMarked
package dev.tenon.benchmarks.message.memory;

import org.jspecify.annotations.NullMarked;
