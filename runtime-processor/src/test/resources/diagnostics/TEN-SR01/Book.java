package library;

import dev.tenon.search.Searchable;
import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Searchable
record Book(
        BookId id,
        String title,
        @Text int year) //! TEN-SR01 at @Text saying @Text is on 'year' & a String
        implements BookWith {}
