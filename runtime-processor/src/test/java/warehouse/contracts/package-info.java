/** Another module, for fixtures. */
@NullMarked
package warehouse.contracts;

import org.jspecify.annotations.NullMarked;
