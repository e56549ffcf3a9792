package library;

import dev.tenon.store.StoredEntity;

@StoredEntity(plural = "CatalogStore") //! TEN-ST14 at "CatalogStore"
record Book(BookId id) implements BookWith {}
