package library;

import dev.tenon.store.StoredEntity;

@StoredEntity(plural = "Shelves") //! TEN-ST02 at @StoredEntity
interface Shelf {}
