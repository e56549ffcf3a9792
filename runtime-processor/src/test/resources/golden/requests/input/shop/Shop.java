package shop;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** Commands and queries of every form. */
@Runtime
@TypedId(name = "ItemId")
interface Shop {}
