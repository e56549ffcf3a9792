package library;

import dev.tenon.store.StoredEntity;
import jakarta.validation.constraints.Size;

@StoredEntity
record Book(BookId id, @Size(max = 256) String title) implements BookWith {} //! TEN-VA05 at @Size saying 'title' of 'Book'
