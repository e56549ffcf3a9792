package lending;

import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;

@StoredEntity
public record Loan(LoanId id, PatronId patron, int reminders, @Version long version) implements LoanWith {}
