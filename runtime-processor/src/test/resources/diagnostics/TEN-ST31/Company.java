package library;

import dev.tenon.store.Key;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;

@StoredEntity(plural = "Companies")
record Company(@Key String registration, @Lookup String id) implements CompanyWith {} //! TEN-ST31 at @Lookup saying 'findById', which the key has
