/** What models know of themselves. */
@NullMarked
package dev.tenon.processor.model;

import org.jspecify.annotations.NullMarked;
