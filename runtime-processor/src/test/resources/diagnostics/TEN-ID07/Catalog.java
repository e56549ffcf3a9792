package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

@Runtime
@TypedId(name = "Wing", backing = TypedId.Backing.STRING, maxLength = 0) //! TEN-ID07 at 0 saying at least 1
interface Catalog {}
