package library;

import dev.tenon.store.StoredEntity;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

@StoredEntity
record Book(
        BokId id, //! javac at BokId //! TEN-ST01 at id
        Seq<Option<BookIdd>> sequels, //! javac at BookIdd //! TEN-ST01 at sequels saying 'BookId'
        java.util.Map<String, BookIt> byName, //! javac at BookIt //! TEN-ST01 at byName saying 'BookId'
        BookID[] old, //! javac at BookID //! TEN-ST01 at old saying 'BookId'
        String title) implements BookWith {}
