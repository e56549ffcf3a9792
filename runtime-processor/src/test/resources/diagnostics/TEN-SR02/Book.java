package library;

import dev.tenon.search.Searchable;
import dev.tenon.search.Text;
import dev.tenon.search.Vector;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;

@StoredEntity
@Searchable
record Book(
        BookId id,
        @Text String title,
        @Vector(dimensions = 3) Seq<Double> embedding) //! TEN-SR02 at @Vector saying Seq<Double>
        implements BookWith {}
