/** How values are written as JSON, by generated code. Uses {@code store} and {@code effect} of Tenon. */
@NullMarked
package dev.tenon.json;

import org.jspecify.annotations.NullMarked;
