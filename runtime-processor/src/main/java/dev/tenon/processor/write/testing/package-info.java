/** Writes test runtimes and spies. */
package dev.tenon.processor.write.testing;
