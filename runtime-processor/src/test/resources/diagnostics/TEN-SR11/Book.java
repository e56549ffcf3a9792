package library;

import dev.tenon.search.Searchable;
import dev.tenon.search.Sortable;
import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;

@StoredEntity
@Searchable
record Book(
        BookId id,
        @Text String title,
        @Sortable Seq<String> subjects) //! TEN-SR11 at @Sortable saying Seq<String>
        implements BookWith {}
