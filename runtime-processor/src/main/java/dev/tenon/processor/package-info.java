/**
 * The annotation processor: {@code discover} reads annotated types into the {@code model}, {@code rules} judge it,
 * {@code write} turns it into sources. A stage knows the model and no other stage.
 */
@NullMarked
package dev.tenon.processor;

import org.jspecify.annotations.NullMarked;
