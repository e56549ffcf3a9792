package forest;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** Entities that refer to each other in every way: to themselves, in chains, and around a row that goes as well. */
@Runtime
@TypedId(name = "RegionId", backing = TypedId.Backing.STRING)
@TypedId(name = "TreeId", prefix = "tree")
@TypedId(name = "NestId", backing = TypedId.Backing.LONG)
@TypedId(name = "SignId", backing = TypedId.Backing.LONG)
@TypedId(name = "TrailId", backing = TypedId.Backing.INT)
@TypedId(name = "RangerId", backing = TypedId.Backing.LONG)
public interface Forest {}
