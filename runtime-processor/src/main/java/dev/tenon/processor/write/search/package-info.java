/** Writes the searches of a context. */
package dev.tenon.processor.write.search;
