package catalog;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** Books, and how they are shown. */
@Runtime
@TypedId(name = "ShelfId", prefix = "shelf")
public interface Catalog {}
