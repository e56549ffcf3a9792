package library;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.OnDelete;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(
        BookId id,
        @ForeignKey(value = Author.class, onDelete = OnDelete.SET_NULL) AuthorId authorId) //! TEN-ST24 at .SET_NULL
        implements BookWith {}
