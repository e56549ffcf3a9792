package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

@StoredEntity
record Counter(@Key @Version long number) implements CounterWith {} //! TEN-ST27 at @Version saying 'number' is the key
