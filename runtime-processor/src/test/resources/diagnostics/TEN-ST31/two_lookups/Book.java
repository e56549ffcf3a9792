package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Lookup({"title", "year"}) //! TEN-ST31 at @Lookup saying 'findByTitleAndYear' & the lookup of 'titleAndYear'
record Book(BookId id, String title, int year, @Lookup String titleAndYear) implements BookWith {}
