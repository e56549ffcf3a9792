package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

@Runtime
@TypedId(name = "AuthorId", prefix = "writer") //! TEN-ID03 at "AuthorId"
interface Catalog {}
