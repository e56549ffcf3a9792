package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(
        BookId id,
        Shelfmark place, //! javac at Shelfmark //! TEN-ST01 at place saying is not known: 'Shelfmark'. Declare it, or import it.
        String title) implements BookWith {}
