package library;

import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(
        BookId id,
        @Text String title) //! TEN-SR08 at @Text saying 'title' of 'Book'
        implements BookWith {}
