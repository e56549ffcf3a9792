/** Writes the validators of requests. */
package dev.tenon.processor.write.validation;
