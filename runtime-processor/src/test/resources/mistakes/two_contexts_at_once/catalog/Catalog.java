package library.catalog;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

@Runtime
@TypedId(name = "BookId", prefix = "book")
public interface Catalog {}
