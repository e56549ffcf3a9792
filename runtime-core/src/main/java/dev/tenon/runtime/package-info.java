/**
 * A bounded context: its declaration, and the checks at its start. Uses every other package.
 */
@NullMarked
package dev.tenon.runtime;

import org.jspecify.annotations.NullMarked;
