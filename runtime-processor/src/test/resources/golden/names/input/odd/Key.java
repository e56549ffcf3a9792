package odd;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

/** An entity with a name that something else has. */
@StoredEntity(plural = "KeyRows")
public record Key(Id id, @Lookup(unique = true) String name, @Lookup int count, @Version long version)
        implements KeyWith {}
