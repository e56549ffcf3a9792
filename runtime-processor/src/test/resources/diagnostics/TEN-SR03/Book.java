package library;

import dev.tenon.search.Searchable;
import dev.tenon.search.Vector;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;

@StoredEntity
@Searchable
record Book(
        BookId id,
        @Vector(dimensions = 0) Seq<Float> embedding) //! TEN-SR03 at 0 saying of 0 dimensions
        implements BookWith {}
