package shop;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Tag(@Key String text) {}
