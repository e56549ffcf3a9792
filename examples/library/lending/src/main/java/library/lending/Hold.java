package library.lending;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.control.Option;
import java.time.Instant;
import library.contracts.BookId;
import library.contracts.HoldId;
import library.contracts.PatronId;

/** A patron's place in the queue for a book. While it is {@code READY}, a copy is kept aside until {@code readyUntil}. */
@StoredEntity
@Lookup({"bookId", "status"})
@Lookup({"patronId", "status"})
public record Hold(
        HoldId id,
        @Lookup @ForeignKey(Patron.class) PatronId patronId,
        @Lookup @ForeignKey(BookStock.class) BookId bookId,
        Instant placedAt,
        Option<Instant> readyUntil,
        Status status,
        @Version long version)
        implements HoldWith {

    /** What has become of it. */
    public enum Status {
        WAITING,
        READY,
        FULFILLED,
        EXPIRED,
        CANCELLED;

        /** Whether it still counts. */
        boolean isOpen() {
            return this == WAITING || this == READY;
        }
    }
}
