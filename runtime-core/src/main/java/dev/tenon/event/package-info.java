/**
 * What makes records domain events, and methods their handlers. The engine below is {@code dev.tenon.message}. Uses {@code message},
 * {@code effect} and {@code platform} of Tenon.
 */
@NullMarked
package dev.tenon.event;

import org.jspecify.annotations.NullMarked;
