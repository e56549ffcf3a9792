/**
 * What a context uses of the world outside: plain interfaces as effects, how their calls are guarded, raw dependencies.
 * Uses effects and the platform.
 */
@NullMarked
package dev.tenon.capability;

import org.jspecify.annotations.NullMarked;
