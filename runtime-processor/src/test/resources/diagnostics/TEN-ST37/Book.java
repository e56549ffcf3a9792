package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;

@StoredEntity //! TEN-ST37 at @StoredEntity saying lookup 'level' of 'BookStock'
record Book(BookId id, @Lookup int stockLevel) implements BookWith {}
