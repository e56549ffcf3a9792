package library;

import dev.tenon.search.Facet;
import dev.tenon.search.Keyword;
import dev.tenon.search.Searchable;
import dev.tenon.search.Suggest;
import dev.tenon.search.Vector;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;

@StoredEntity
@Searchable
record Book(
        BookId id,
        @Keyword @Suggest String isbn, //! TEN-SR06 at @Suggest saying @Keyword and @Suggest
        @Vector(dimensions = 2) @Facet Seq<Float> near) //! TEN-SR06 at @Facet saying @Vector and @Facet
        implements BookWith {}
