package library;

import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

@StoredEntity
record Book(
        BookId id,
        @Version int version) //! TEN-ST06 at @Version saying of type int
        implements BookWith {}
