package library;

import dev.tenon.search.Facet;
import dev.tenon.search.Searchable;
import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Searchable
record Book(
        BookId id,
        @Text String title,
        @Facet Shelf shelf) //! TEN-SR09 at @Facet saying of type Shelf
        implements BookWith {}
