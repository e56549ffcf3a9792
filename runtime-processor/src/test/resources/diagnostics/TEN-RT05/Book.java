package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id, String title) implements BookWith {

    @Lookup //! TEN-RT05 at @Lookup saying 'Book.UNTITLED'
    static final String UNTITLED = "";
}
