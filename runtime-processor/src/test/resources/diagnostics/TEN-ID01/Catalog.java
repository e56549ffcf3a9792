package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

@Runtime
@TypedId(name = "book-id") //! TEN-ID01 at "book-id"
interface Catalog {}
