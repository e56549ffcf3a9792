package club;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** A club with what entities can have besides plain components. */
@Runtime
@TypedId(name = "MemberId", prefix = "member")
@TypedId(name = "TeamId", prefix = "team")
@TypedId(name = "BranchId", backing = TypedId.Backing.STRING)
@TypedId(name = "PhotoId", prefix = "photo")
public interface Club {}
