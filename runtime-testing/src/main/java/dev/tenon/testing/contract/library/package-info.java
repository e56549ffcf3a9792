/** A small entity with, written by hand, what the processor generates for it: the model of the generated code. */
@NullMarked
package dev.tenon.testing.contract.library;

import org.jspecify.annotations.NullMarked;
