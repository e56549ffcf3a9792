package library;

import dev.tenon.store.StoredEntity;

@StoredEntity //! TEN-ST02 at @StoredEntity
enum Genre {
    NOVEL,
    ESSAY
}
