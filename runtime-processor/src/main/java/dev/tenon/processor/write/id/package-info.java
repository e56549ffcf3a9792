/** Writes the records of {@code @TypedId}. */
package dev.tenon.processor.write.id;
