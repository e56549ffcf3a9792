package bugs.acrosskeys;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

/** How many there are. */
@StoredEntity
record Product(@Key ProductId product, int pieces, @Version long version) implements ProductWith {}
