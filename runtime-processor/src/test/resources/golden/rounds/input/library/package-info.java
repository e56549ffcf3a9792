/** Foreign annotations are everywhere. */
@NullMarked
@TypedId(name = "ShelfId")
package library;

import dev.tenon.id.TypedId;
import org.jspecify.annotations.NullMarked;
