package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id, String title) implements BookWith {}
