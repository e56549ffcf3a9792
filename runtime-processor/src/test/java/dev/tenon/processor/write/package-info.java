/** Tests of how generated code is laid out. */
@NullMarked
package dev.tenon.processor.write;

import org.jspecify.annotations.NullMarked;
