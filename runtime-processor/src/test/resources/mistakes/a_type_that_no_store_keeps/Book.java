package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import java.time.ZonedDateTime;
import java.util.Optional;

@StoredEntity
record Book(
        BookId id,
        @Lookup Optional<String> isbn, //! TEN-ST05 at isbn saying Optional<String>
        ZonedDateTime published) //! TEN-ST05 at published saying ZonedDateTime
        implements BookWith {}
