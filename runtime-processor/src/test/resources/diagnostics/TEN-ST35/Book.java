package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id, String ENTITY) implements BookWith {} //! TEN-ST35 at ENTITY
