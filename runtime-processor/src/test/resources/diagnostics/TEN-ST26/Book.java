package library;

import dev.tenon.store.CreatedAt;
import dev.tenon.store.StoredEntity;
import java.time.Instant;

@StoredEntity
record Book(BookId id, @CreatedAt Instant at, @CreatedAt Instant since) //! TEN-ST26 at @CreatedAt Instant since saying at, since
        implements BookWith {}
