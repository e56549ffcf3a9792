package library;

import dev.tenon.store.CompositeKey;
import dev.tenon.store.Key;
import dev.tenon.store.StoredEntity;

@StoredEntity
@CompositeKey({"patronId", "bookId"})
record Loan(@Key PatronId patronId, BookId bookId) implements LoanWith {} //! TEN-ST20 at @Key
