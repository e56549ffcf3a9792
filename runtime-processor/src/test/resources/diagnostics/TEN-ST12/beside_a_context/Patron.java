package people;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity //! TEN-ST12 at @StoredEntity
record Patron(@Key String name) implements PatronWith {}
