package library;

import dev.tenon.store.CreatedAt;
import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(BookId id, @CreatedAt long createdAt) implements BookWith {} //! TEN-ST25 at @CreatedAt saying an Instant
