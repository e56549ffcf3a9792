package library;

import dev.tenon.search.Searchable;
import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;

@StoredEntity //! TEN-ST03
@Searchable
public record Book(
        @Text Seq<String> titles,
        @Text int year) //! TEN-SR01
        implements BookWith {}
