package library.catalog;

import dev.tenon.store.StoredEntity;

@StoredEntity
public record Book(BookId id, Titel title) implements BookWith {} //! javac at Titel //! TEN-ST01 at title
