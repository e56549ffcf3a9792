/** Writes how records are written as JSON. */
package dev.tenon.processor.write.json;
