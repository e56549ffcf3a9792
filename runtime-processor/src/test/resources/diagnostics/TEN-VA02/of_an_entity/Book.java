package library;

import dev.tenon.store.StoredEntity;
import jakarta.validation.constraints.Min;

@StoredEntity
record Book(BookId id, @Min(1) String title) implements BookWith {} //! TEN-VA02 at @Min saying 'title'
