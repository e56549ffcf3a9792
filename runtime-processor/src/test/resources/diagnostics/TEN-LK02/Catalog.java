package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime //! TEN-LK02 at @Runtime saying 'job catalog Count' is gone
@TypedId(name = "BookId", prefix = "book")
interface Catalog {}
