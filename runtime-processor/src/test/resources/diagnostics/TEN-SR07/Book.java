package library;

import dev.tenon.search.Searchable;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Searchable //! TEN-SR07 at @Searchable saying 'Book'
record Book(
        BookId id,
        String title)
        implements BookWith {}
