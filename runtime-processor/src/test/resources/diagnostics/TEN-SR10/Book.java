package library;

import dev.tenon.search.Searchable;
import dev.tenon.search.Suggest;
import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Searchable
record Book(
        BookId id,
        @Text String title,
        @Suggest int year) //! TEN-SR10 at @Suggest saying of type int
        implements BookWith {}
