/** Writes fields, {@code with} methods, ports, in-memory stores and effects of entities. */
package dev.tenon.processor.write.store;
