/**
 * What effects did, as text that is the same in every run, for tests that compare it and for people who look for a bug. Uses the
 * platform and {@code dev.tenon.effect}.
 */
@NullMarked
package dev.tenon.testing.transcript;

import org.jspecify.annotations.NullMarked;
