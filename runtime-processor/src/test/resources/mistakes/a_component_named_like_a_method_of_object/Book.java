package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;

@StoredEntity
record Book(BookId id, @Lookup String key, @Lookup(unique = true) Option<String> value, long count) implements BookWith {}
