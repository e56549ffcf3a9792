package shop;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** A shop with every kind of entity. */
@Runtime
@TypedId(name = "ArticleId", prefix = "article")
@TypedId(name = "ShelfNumber", backing = TypedId.Backing.INT)
@TypedId(name = "Sku", backing = TypedId.Backing.STRING)
@TypedId(name = "Serial", backing = TypedId.Backing.LONG)
public interface Shop {}
