package library;

import dev.tenon.store.StoredEntity;

@StoredEntity(plural = "Books") //! TEN-ST10 at "Books"
record Patron(PatronId id, String name) implements PatronWith {}
