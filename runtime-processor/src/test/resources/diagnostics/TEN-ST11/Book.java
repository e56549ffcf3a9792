package library;

import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;

@StoredEntity
record Book(
        @Key Option<String> isbn, //! TEN-ST11 at @Key saying Option<String>
        String title) implements BookWith {}
