package library;

import dev.tenon.search.Searchable;
import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Searchable //! TEN-SR12 at @Searchable saying tenon-search
record Book(
        BookId id,
        @Text String title)
        implements BookWith {}
