package library;

import dev.tenon.store.StoredEntity;

@StoredEntity //! TEN-ST13 at @StoredEntity saying generic
record Book<T>(BookId id, T title) {}
