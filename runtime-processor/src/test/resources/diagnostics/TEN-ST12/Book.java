package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity //! TEN-ST12 at @StoredEntity
record Book(@Key String isbn, String title) implements BookWith {}
