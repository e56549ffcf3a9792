/**
 * Java source as values, and how it is written. Names and formats are those of JavaPoet, which this replaces: it writes everything
 * twice, and each piece through a regular expression, which was more than a quarter of what the processor cost.
 */
@NullMarked
package dev.tenon.processor.source;

import org.jspecify.annotations.NullMarked;
