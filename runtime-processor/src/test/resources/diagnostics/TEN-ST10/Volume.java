package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity(plural = "Books") //! TEN-ST10 at "Books"
record Volume(@Key String shelfmark) implements VolumeWith {}
