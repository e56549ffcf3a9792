package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime //! TEN-LK09 at @Runtime saying cannot be read
@TypedId(name = "BookId", prefix = "book")
interface Catalog {}
