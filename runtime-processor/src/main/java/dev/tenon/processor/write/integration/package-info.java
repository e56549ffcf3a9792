/** Writes topics of integration events, and their schemas. */
package dev.tenon.processor.write.integration;
