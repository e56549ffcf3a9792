package library;

import dev.tenon.search.Searchable;
import dev.tenon.search.Sortable;
import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Searchable
record Book(BookId id, @Text String title, @Text @Sortable String author) implements BookWith {}
