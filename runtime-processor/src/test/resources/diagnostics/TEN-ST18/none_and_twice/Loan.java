package library;

import dev.tenon.store.CompositeKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;

@StoredEntity
@CompositeKey("bookId") //! TEN-ST18 at "bookId" saying one component & Use @Key
@Lookup //! TEN-ST18 at @Lookup saying no component
@Lookup({"patronId", "patronId"}) //! TEN-ST18 at { saying 'patronId' twice
@Lookup({"bookId", "patronId", "bookId"}) //! TEN-ST18 at { saying 'bookId' twice
record Loan(PatronId patronId, BookId bookId) implements LoanWith {}
