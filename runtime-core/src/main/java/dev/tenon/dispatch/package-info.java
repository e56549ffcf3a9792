/**
 * Commands and queries, the marks on their handlers, and the steps that a dispatch makes before it calls one. Uses
 * {@code access}, {@code effect}, {@code platform}, {@code policy} and {@code transaction}.
 */
@NullMarked
package dev.tenon.dispatch;

import org.jspecify.annotations.NullMarked;
