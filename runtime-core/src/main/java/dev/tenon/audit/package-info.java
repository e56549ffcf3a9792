/**
 * Who did what, and what it changed, written down in the transaction that does it. Uses {@code access}, {@code effect},
 * {@code platform}, {@code store}, {@code telemetry} and {@code transaction}.
 */
@NullMarked
package dev.tenon.audit;

import org.jspecify.annotations.NullMarked;
