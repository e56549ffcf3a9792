package library.catalog;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import library.contracts.AuthorId;
import library.contracts.BookId;

/** A title of the catalogue and how many copies of it the library owns. */
@StoredEntity
public record Book(
        BookId id,
        @Size(max = 256) String title,
        @Size(max = 20) @Lookup(unique = true) String isbn,
        @Lookup @ForeignKey(Author.class) AuthorId authorId,
        @Size(max = 256) String authorName,
        Seq<String> subjects,
        Option<Integer> publishedYear,
        @Positive int totalCopies,
        @PositiveOrZero int availableCopies,
        @Version long version)
        implements BookWith {

    /** How many copies are with patrons. */
    public int copiesOnLoan() {
        return totalCopies - availableCopies;
    }

    /** Whether there are no more copies here than there are, and no fewer than none. */
    public boolean hasPossibleCopies() {
        return 0 <= availableCopies && availableCopies <= totalCopies;
    }
}
