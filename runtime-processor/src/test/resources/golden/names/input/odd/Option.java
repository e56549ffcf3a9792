package odd;

import dev.tenon.store.Key;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

/** An entity with the name of one of Vavr's types. */
@StoredEntity
public record Option(@Key String environment, @Lookup(unique = true) String value, @Version long entity)
        implements OptionWith {}
