/** Writes the overloads by which commands and queries are dispatched. */
package dev.tenon.processor.write.dispatch;
