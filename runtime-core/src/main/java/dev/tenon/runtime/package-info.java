/**
 * A bounded context: its declaration, and the checks at its start; and the
 * {@link dev.tenon.runtime.Host} that starts and stops what an application is made of. Uses every other package.
 */
@NullMarked
package dev.tenon.runtime;

import org.jspecify.annotations.NullMarked;
