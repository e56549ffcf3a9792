package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

@Runtime
@TypedId(name = "BookId")
@TypedId(name = "CatalogStore")
interface Catalog {} //! TEN-RT04
