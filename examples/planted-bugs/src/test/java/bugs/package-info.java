/** What the examples have in common: how a bug is looked for. */
@NullMarked
package bugs;

import org.jspecify.annotations.NullMarked;
