/** Writes implementations of HTTP clients. */
package dev.tenon.processor.write.client;
