package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

@Runtime
@TypedId(name = "ShelfId", prefix = "shelf", backing = TypedId.Backing.LONG) //! TEN-ID04 at "shelf" saying over LONG
interface Catalog {}
