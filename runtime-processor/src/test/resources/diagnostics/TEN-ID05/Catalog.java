package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

@Runtime
@TypedId(name = "ShelfId", backing = TypedId.Backing.LONG, maxLength = 8) //! TEN-ID05 at 8 saying 'maxLength' & over LONG
@TypedId(name = "BookId", pattern = "[a-z]+") //! TEN-ID05 at "[a-z]+" saying 'pattern' & over UUID
interface Catalog {}
