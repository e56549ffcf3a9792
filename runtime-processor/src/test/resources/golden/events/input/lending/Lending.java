package lending;

import dev.tenon.event.EventQueue;
import dev.tenon.id.TypedId;
import dev.tenon.runtime.Runtime;
import lending.loans.LoanEvent;

/** Two queues: one with everything set, and one with nothing set and no handler of its own. */
@Runtime
@TypedId(name = "LoanId", prefix = "loan")
@TypedId(name = "PatronId", prefix = "patron")
@EventQueue(
        events = LoanEvent.class,
        capacity = 500,
        patience = "2s",
        maxConcurrency = 8,
        timeout = "10s",
        maxAttempts = 3,
        backoff = "fixed(1s)",
        outage = "1h")
@EventQueue(name = "Notices", events = Notice.class, unordered = true)
public interface Lending {}
