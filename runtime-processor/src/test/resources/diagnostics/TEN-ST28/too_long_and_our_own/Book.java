package library;

import dev.tenon.store.StoredEntity;

@StoredEntity(table = "tenon_book") //! TEN-ST28 at "tenon_book" saying Tenon's own
record Book(BookId id) implements BookWith {}
