/** Tests of the rules. */
@NullMarked
package dev.tenon.processor.rules;

import org.jspecify.annotations.NullMarked;
