package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id, String shelfId, String shelfID) implements BookWith {} //! TEN-ST33 at shelfID saying 'shelf_id'
