package library;

import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

@StoredEntity
record Book(
        BookId id,
        @Version long version,
        @Version long edition) //! TEN-ST07 at @Version saying version, edition
        implements BookWith {}
