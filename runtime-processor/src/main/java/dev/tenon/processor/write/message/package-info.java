/** Writes what a context sends to itself: queues of domain events. */
package dev.tenon.processor.write.message;
