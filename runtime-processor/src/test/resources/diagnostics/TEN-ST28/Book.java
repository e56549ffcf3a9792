package library;

import dev.tenon.store.StoredEntity;

@StoredEntity(table = "The Books") //! TEN-ST28 at "The Books" saying without quotes & such as 'book'
record Book(BookId id) implements BookWith {}
