package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

@Runtime
@TypedId(name = "BookId", prefix = "book")
@TypedId(name = "BookId", prefix = "author") //! TEN-ID03 at "BookId"
interface Catalog {}
