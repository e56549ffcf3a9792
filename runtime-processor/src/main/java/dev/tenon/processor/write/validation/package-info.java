/** Writes the validators of requests and entities. */
package dev.tenon.processor.write.validation;
