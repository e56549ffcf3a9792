package library;

import dev.tenon.store.StoredEntity;

@StoredEntity(plural = "books") //! TEN-ST09 at "books"
record Book(BookId id, String title) {}
