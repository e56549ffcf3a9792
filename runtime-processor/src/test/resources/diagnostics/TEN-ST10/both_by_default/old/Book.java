package library.old;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity //! TEN-ST10 at @StoredEntity
public record Book(@Key String isbn) implements BookWith {}
