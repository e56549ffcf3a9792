package library.lending;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import library.contracts.PatronId;

/** Who may borrow. */
@StoredEntity
public record Patron(
        PatronId id,
        @Size(max = 256) String name,
        @Size(max = 256) @Lookup(unique = true) String email,
        @PositiveOrZero int activeLoans,
        @Version long version)
        implements PatronWith {}
