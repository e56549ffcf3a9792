package library.catalog;

import dev.tenon.effect.Failure.DomainFailure;
import dev.tenon.rest.Status;
import library.contracts.BookId;

/** What the catalog refuses, in its own words. */
public sealed interface CatalogFailure extends DomainFailure {

    /** A book cannot be removed while patrons have copies of it. */
    @Status(409)
    record CopiesOnLoan(BookId bookId, int copies) implements CatalogFailure {
        @Override
        public String message() {
            return "Book " + bookId + " cannot be removed: " + copies + " of its copies are on loan";
        }
    }

    /** More copies would be here than the library has, or fewer than none. */
    @Status(409)
    record CopiesDoNotFit(BookId bookId, int copies) implements CatalogFailure {
        @Override
        public String message() {
            return "Book " + bookId + " cannot have " + copies + " of its copies here";
        }
    }
}
