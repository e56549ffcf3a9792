package library;

import dev.tenon.store.StoredEntity;

@StoredEntity //! TEN-ST28 at @StoredEntity saying 'straße' & such as 'book_stock'
record Straße(BookId id) implements StraßeWith {}
