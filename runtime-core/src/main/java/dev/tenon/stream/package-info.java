/**
 * Many values, one after the other, in bounded memory: {@link dev.tenon.stream.Source}, and its ways from and to
 * {@code Flow.Publisher} and {@code java.util.stream.Stream}. Uses {@code dev.tenon.effect} and {@code dev.tenon.platform}.
 */
@NullMarked
package dev.tenon.stream;

import org.jspecify.annotations.NullMarked;
