package catalog;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** What can be found. */
@Runtime
@TypedId(name = "BookId", prefix = "book")
@TypedId(name = "AuthorId", prefix = "author")
public interface Catalog {}
