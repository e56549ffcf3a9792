package library.catalog;

import dev.tenon.search.Facet;
import dev.tenon.search.Keyword;
import dev.tenon.search.Searchable;
import dev.tenon.search.Sortable;
import dev.tenon.search.Suggest;
import dev.tenon.search.Text;
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

/** A title of the catalogue and how many copies of it the library owns. Whatever is written of it is found by {@link SearchBooks}. */
@StoredEntity
@Searchable(auto = true)
public record Book(
        BookId id,

        @Size(max = 256) @Text(analyzer = "english", boost = 2) @Suggest @Sortable
        String title,

        @Size(max = 20) @Lookup(unique = true) @Keyword String isbn,
        @Lookup @ForeignKey(Author.class) AuthorId authorId,
        @Size(max = 256) @Text @Suggest String authorName,
        @Text(analyzer = "english") @Facet Seq<String> subjects,
        @Facet @Sortable Option<Integer> publishedYear,
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
