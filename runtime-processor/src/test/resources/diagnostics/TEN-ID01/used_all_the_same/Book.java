package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(bookId id, String title) implements BookWith {}
