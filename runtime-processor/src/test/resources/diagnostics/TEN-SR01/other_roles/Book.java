package library;

import dev.tenon.search.Date;
import dev.tenon.search.Keyword;
import dev.tenon.search.Numeric;
import dev.tenon.search.Searchable;
import dev.tenon.search.Text;
import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

@StoredEntity
@Searchable
record Book(
        BookId id,
        @Keyword int year, //! TEN-SR01 at @Keyword saying a typed id
        @Numeric String pages, //! TEN-SR01 at @Numeric saying a number
        @Date Option<String> addedOn, //! TEN-SR01 at @Date saying Option<String> & an Instant
        @Text Option<Seq<String>> subjects) //! TEN-SR01 at @Text saying Option<Seq<String>>
        implements BookWith {}
