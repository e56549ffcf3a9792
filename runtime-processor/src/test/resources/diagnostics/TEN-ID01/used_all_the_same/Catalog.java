package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

@Runtime
@TypedId(name = "bookId") //! TEN-ID01 at "bookId"
interface Catalog {}
