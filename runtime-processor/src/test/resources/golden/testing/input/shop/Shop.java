package shop;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** A context of the same compilation. */
@Runtime
@TypedId(name = "ItemId")
public interface Shop {}
