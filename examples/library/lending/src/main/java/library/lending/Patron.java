package library.lending;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import library.contracts.PatronId;

/** Who may borrow. */
@StoredEntity
public record Patron(
        PatronId id,
        String name,
        @Lookup(unique = true) String email,
        int activeLoans,
        @Version long version) implements PatronWith {}
