package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Record(@Key String String, boolean environment, int json) {}
