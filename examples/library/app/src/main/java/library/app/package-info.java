/** Composition roots: puts the contexts together and runs them. */
@NullMarked
package library.app;

import org.jspecify.annotations.NullMarked;
