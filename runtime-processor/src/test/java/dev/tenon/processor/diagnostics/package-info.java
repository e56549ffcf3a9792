/** The diagnostics as users see them. */
@NullMarked
package dev.tenon.processor.diagnostics;

import org.jspecify.annotations.NullMarked;
