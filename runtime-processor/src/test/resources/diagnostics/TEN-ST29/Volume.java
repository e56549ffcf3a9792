package library;

import dev.tenon.store.StoredEntity;

@StoredEntity(table = "book") //! TEN-ST29 at "book" saying 'Book' and 'Volume'
record Volume(BookId id) implements VolumeWith {}
