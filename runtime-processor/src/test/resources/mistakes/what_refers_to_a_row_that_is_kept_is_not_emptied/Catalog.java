package library;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
@TypedId(name = "BookId", prefix = "book")
@TypedId(name = "LoanId")
interface Catalog {}
