/**
 * Java source as values, and how it is written. Names and formats are those of JavaPoet, which this replaces: most of the processor's
 * own time was spent in it, because it writes everything twice and piece by piece through regular expressions.
 */
@NullMarked
package dev.tenon.processor.source;

import org.jspecify.annotations.NullMarked;
