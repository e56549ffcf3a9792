package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(
        @Key BookId id,
        @Key String isbn, //! TEN-ST04 at @Key saying id, isbn
        String title) implements BookWith {}
