/** Races of the core that jcstress runs. */
@NullMarked
package dev.tenon.stress;

import org.jspecify.annotations.NullMarked;
