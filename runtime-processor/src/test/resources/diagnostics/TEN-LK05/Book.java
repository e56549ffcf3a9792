package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id, int pages) implements BookWith {} //! TEN-LK05 at pages saying Let a migration change it first
