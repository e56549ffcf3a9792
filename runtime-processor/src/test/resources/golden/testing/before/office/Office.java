package office;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** A context of an earlier compilation. */
@Runtime
@TypedId(name = "DeskId")
public interface Office {}
