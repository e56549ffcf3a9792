package odd;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

/** An entity with a name that something else has. */
@StoredEntity(plural = "ListRows")
public record List(Id id, @Lookup(unique = true) String name, @Lookup int count, @Version long version)
        implements ListWith {}
