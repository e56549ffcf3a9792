package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.collection.Seq;

@StoredEntity
record Book(
        BookId id,
        BokId sequel, //! javac at BokId //! TEN-ST01 at sequel
        @Lookup Seq<String> subjects, //! TEN-ST08 at @Lookup
        @Version int version, //! TEN-ST06 at @Version
        Thread reader) //! TEN-ST05 at reader
        implements BookWith {}
