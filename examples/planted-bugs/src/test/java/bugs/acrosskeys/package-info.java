/** A handler that believes in an order which nobody has promised. */
@NullMarked
@TypedId(name = "ProductId")
@TypedId(name = "SaleId")
package bugs.acrosskeys;

import dev.tenon.id.TypedId;
import org.jspecify.annotations.NullMarked;
