package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id, String title) implements BookWith {

    static boolean validate(Book book) { //! TEN-VA03 at validate saying 'Book.validate'
        return !book.title.isEmpty();
    }
}
