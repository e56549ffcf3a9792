package parts;

import dev.tenon.id.TypedId;

/** Declares an id that is a number. */
@TypedId(name = "BinId", backing = TypedId.Backing.LONG)
public interface Bins {}
