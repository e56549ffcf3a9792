package library;

import dev.tenon.store.StoredEntity;

@StoredEntity
record Book(
        BookId id,
        int numberOfTheShelfOnWhichThisBookStandsWhenItIsNotLentToAnyPatronOfOurs) //! TEN-ST35 at numberOf saying 63
        implements BookWith {}
