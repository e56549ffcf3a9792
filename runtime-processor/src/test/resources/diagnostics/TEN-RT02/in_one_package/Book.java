package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(@Key String isbn) implements BookWith {}
