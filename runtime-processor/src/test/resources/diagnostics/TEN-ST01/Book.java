package library;

import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;

@StoredEntity
record Book(
        BookId id,
        Option<BokId> sequel, //! javac at BokId //! TEN-ST01 at sequel saying Did you mean 'BookId'?
        String title) implements BookWith {}
