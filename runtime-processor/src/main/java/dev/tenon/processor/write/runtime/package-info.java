/** Writes the capabilities, environments and the module of a context. */
package dev.tenon.processor.write.runtime;
