package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

@Runtime
@TypedId(name = "BookId", prefix = "Book") //! TEN-ID02 at "Book" saying Use, for example, 'book'
interface Catalog {}
