package lending;

import dev.tenon.store.StoredEntity;
import java.time.Instant;

@StoredEntity
public record Loan(LoanId id, Instant dueAt, int reminders) implements LoanWith {}
