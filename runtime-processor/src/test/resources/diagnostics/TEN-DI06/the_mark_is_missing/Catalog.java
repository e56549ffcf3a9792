package library;

import dev.tenon.id.TypedId;
import dev.tenon.rest.RestApi;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
@RestApi
@TypedId(name = "BookId", prefix = "book")
interface Catalog {}
