package library;

import dev.tenon.store.StoredEntity;

@StoredEntity //! TEN-ST03 at @StoredEntity
record Book() implements BookWith {}
