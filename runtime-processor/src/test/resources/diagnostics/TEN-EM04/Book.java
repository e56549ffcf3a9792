package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(@dev.tenon.store.Key java.util.UUID id) implements BookWith {}
