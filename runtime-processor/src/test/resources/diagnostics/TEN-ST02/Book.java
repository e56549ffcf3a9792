package library;

import dev.tenon.store.StoredEntity;

@StoredEntity //! TEN-ST02 at @StoredEntity
final class Book {
    String title = "";
}
