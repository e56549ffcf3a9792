package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime //! TEN-LK01 at @Runtime saying Line 5
@TypedId(name = "BookId", prefix = "book")
interface Catalog {}
