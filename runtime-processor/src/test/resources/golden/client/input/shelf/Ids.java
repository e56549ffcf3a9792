package shelf;

import dev.tenon.id.TypedId;

/** Owner of the id of lists. */
@TypedId(name = "ListId", prefix = "list")
interface Ids {}
