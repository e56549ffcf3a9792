package library;

import dev.tenon.store.CreatedAt;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.UpdatedAt;
import java.time.Instant;

@StoredEntity
record Book(BookId id, @CreatedAt @UpdatedAt Instant at) implements BookWith {} //! TEN-ST27 at @UpdatedAt saying marked @CreatedAt
