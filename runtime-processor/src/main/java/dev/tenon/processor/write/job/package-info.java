/** Writes the jobs of a context. */
package dev.tenon.processor.write.job;
