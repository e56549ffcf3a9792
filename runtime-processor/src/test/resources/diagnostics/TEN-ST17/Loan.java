package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import io.vavr.control.Option;
import java.time.Instant;

@StoredEntity
@Lookup({"patronId", "returnedAT"}) //! TEN-ST17 at "returnedAT" saying Did you mean 'returnedAt'?
record Loan(LoanId id, PatronId patronId, Option<Instant> returnedAt) implements LoanWith {}
