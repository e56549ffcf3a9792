package archive;

import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;

/** Entities of every kind, in PostgreSQL. */
@Runtime
@TypedId(name = "BoxId", backing = TypedId.Backing.LONG)
@TypedId(name = "DocumentId", prefix = "doc")
@TypedId(name = "FolderId", backing = TypedId.Backing.LONG)
@TypedId(name = "OwnerId", backing = TypedId.Backing.STRING)
@TypedId(name = "ShelfId", backing = TypedId.Backing.INT)
@TypedId(name = "SlipId", backing = TypedId.Backing.LONG)
public interface Archive {}
