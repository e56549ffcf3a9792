/**
 * Commands and queries, and the marks on their handlers. Uses {@code effect}.
 */
@NullMarked
package dev.tenon.dispatch;

import org.jspecify.annotations.NullMarked;
