package library;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;

@StoredEntity
@Lookup({"patronId"}) //! TEN-ST18 at {"patronId"} saying one component & Put it on the component
record Loan(LoanId id, PatronId patronId) implements LoanWith {}
