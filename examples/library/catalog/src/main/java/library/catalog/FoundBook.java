package library.catalog;

import dev.tenon.search.SearchHit;
import dev.tenon.search.TextSearchField;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/**
 * A book that was found.
 *
 * @param score how well it fits, to compare with others of the same answer
 * @param highlights what of it fits
 */
public record FoundBook(Book book, double score, Highlights highlights) {

    /** Passages that fit, as HTML in which what was looked for is in {@code <mark>}, and all else is escaped. */
    public record Highlights(Seq<String> title, Seq<String> authorName, Seq<String> subjects) {}

    static FoundBook of(SearchHit<Book> hit) {
        return new FoundBook(
                hit.document(),
                hit.score(),
                new Highlights(
                        passages(hit, BookSearchFields.title),
                        passages(hit, BookSearchFields.authorName),
                        passages(hit, BookSearchFields.subjects)));
    }

    private static Seq<String> passages(SearchHit<Book> hit, TextSearchField<Book> field) {
        return hit.highlights().getOrElse(field.name(), List.empty());
    }
}
