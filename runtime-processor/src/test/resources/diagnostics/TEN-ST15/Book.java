package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(
        @Lookup BookId id, //! TEN-ST15 at @Lookup saying findById
        String title) implements BookWith {}
