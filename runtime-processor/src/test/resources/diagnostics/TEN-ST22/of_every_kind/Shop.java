package shop;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** Another context. */
@Runtime
@TypedId(name = "ArticleId")
public interface Shop {}
