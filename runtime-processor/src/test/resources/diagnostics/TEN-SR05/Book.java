package library;

import dev.tenon.search.Searchable;
import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Searchable
record Book(
        BookId id,
        @Text(boost = 0) String title) //! TEN-SR05 at 0 saying 'title' counts 0.0 times
        implements BookWith {}
