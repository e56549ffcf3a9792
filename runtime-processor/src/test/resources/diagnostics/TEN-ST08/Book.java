package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;

@StoredEntity
record Book(
        BookId id,
        @Lookup Seq<String> subjects) //! TEN-ST08 at @Lookup saying Seq<String>
        implements BookWith {}
