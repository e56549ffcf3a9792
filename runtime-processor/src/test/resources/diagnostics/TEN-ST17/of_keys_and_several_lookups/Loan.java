package library;

import dev.tenon.store.CompositeKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;
import java.time.Instant;

@StoredEntity
@CompositeKey({"patronld", "bookId"}) //! TEN-ST17 at "patronld" saying Did you mean 'patronId'?
@Lookup({"bookId", "patronId"})
@Lookup(
        value = {
            "patronId",
            "returned" //! TEN-ST17 at "returned" saying Its components are: patronId, bookId, returnedAt.
        },
        unique = true)
@Lookup({"x", "y"}) //! TEN-ST17 at "x" //! TEN-ST17 at "y"
record Loan(PatronId patronId, BookId bookId, Option<Instant> returnedAt) implements LoanWith {}
