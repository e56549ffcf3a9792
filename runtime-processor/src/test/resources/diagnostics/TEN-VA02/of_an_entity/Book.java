package library;

import dev.tenon.store.StoredEntity;
import jakarta.validation.constraints.Min;

@StoredEntity
record Book(BookId id, @Min(1) boolean lent) implements BookWith {} //! TEN-VA02 at @Min saying 'lent'
