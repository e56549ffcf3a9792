package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(
        BookId id,
        Option<String> subtitle, //! javac at Option //! TEN-ST01 at subtitle
        Instant added) //! javac at Instant //! TEN-ST01 at added
        implements BookWith {}
