/** What every part shares: the mark on generated code, and default values of record components. */
@NullMarked
package dev.tenon;

import org.jspecify.annotations.NullMarked;
