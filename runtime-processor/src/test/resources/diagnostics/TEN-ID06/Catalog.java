package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

@Runtime
@TypedId(name = "Isbn", backing = TypedId.Backing.STRING, pattern = "97[89") //! TEN-ID06 at "97[89" saying Unclosed
interface Catalog {}
