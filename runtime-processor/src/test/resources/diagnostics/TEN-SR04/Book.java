package library;

import dev.tenon.search.Searchable;
import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Searchable
record Book(
        BookId id,
        @Text(analyzer = "englsh") String title) //! TEN-SR04 at "englsh" saying Did you mean 'english'?
        implements BookWith {}
