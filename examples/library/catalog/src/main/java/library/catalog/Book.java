package library.catalog;

import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import library.contracts.AuthorId;
import library.contracts.BookId;

/** A title of the catalogue and how many copies of it the library owns. */
@StoredEntity
public record Book(
        BookId id,
        String title,
        @Lookup(unique = true) String isbn,
        @Lookup AuthorId authorId,
        String authorName,
        Seq<String> subjects,
        Option<Integer> publishedYear,
        int totalCopies,
        int availableCopies,
        @Version long version)
        implements BookWith {

    /** How many copies are with patrons. */
    public int copiesOnLoan() {
        return totalCopies - availableCopies;
    }
}
