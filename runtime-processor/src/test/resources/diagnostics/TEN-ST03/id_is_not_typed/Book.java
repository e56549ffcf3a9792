package library;

import dev.tenon.store.StoredEntity;

@StoredEntity //! TEN-ST03 at @StoredEntity
record Book(long id, String title) implements BookWith {}
