/** Writes how it is told what commands did. */
package dev.tenon.processor.write.audit;
