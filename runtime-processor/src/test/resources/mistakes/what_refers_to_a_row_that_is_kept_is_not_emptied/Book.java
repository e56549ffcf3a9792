package library;

import dev.tenon.store.SoftDelete;
import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;
import java.time.Instant;

@StoredEntity
record Book(BookId id, @SoftDelete Option<Instant> deletedAt) implements BookWith {}
