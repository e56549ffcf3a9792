/** Writes what comes of effects modules and capabilities. */
package dev.tenon.processor.write.capability;
