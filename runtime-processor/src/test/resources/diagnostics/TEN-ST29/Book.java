package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id) implements BookWith {}
