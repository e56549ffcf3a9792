package library;

import dev.tenon.search.Keyword;
import dev.tenon.search.Searchable;
import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Searchable
record Book(
        BookId id,
        @Text @Keyword String title) //! TEN-SR06 at @Keyword saying @Text and @Keyword
        implements BookWith {}
