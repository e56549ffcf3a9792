package dev.tenon.testing.contract.library;

import dev.tenon.search.DocumentKey;
import dev.tenon.search.KeywordSearchField;
import dev.tenon.search.RangeSearchField;
import dev.tenon.search.SearchType;
import dev.tenon.search.SortableKeywordField;
import dev.tenon.search.SortableRangeField;
import dev.tenon.search.SortableTextField;
import dev.tenon.search.TextSearchField;
import dev.tenon.search.VectorSearchField;
import dev.tenon.search.VectorSimilarity;
import dev.tenon.store.FieldType;
import io.vavr.collection.Vector;

/** What {@link Book}s are searched by, of each kind of field one or more. */
public final class BookSearchFields {

    /** {@link Book#title}. */
    public static final SortableTextField<Book> title = TextSearchField.<Book>of("title", Book::title)
            .analyzedBy("english")
            .boosted(2)
            .suggested()
            .sortable();

    /** {@link Book#subjects}. */
    public static final TextSearchField<Book> subjects =
            TextSearchField.<Book>ofAll("subjects", Book::subjects).faceted();

    /** {@link Book#isbn}. */
    public static final SortableKeywordField<Book, String> isbn = KeywordSearchField.<Book, String>ofAll(
                    "isbn", FieldType.TEXT, Book::isbn)
            .faceted()
            .sortable();

    /** {@link Book#publishedYear}. */
    public static final SortableRangeField<Book, Integer> publishedYear = RangeSearchField.<Book, Integer>ofAll(
                    "publishedYear", FieldType.INT, Book::publishedYear)
            .faceted()
            .sortable();

    /** {@link Book#copies}, as the direction of a vector: (copies, 1). */
    public static final VectorSearchField<Book> copies =
            VectorSearchField.of("copies", 2, VectorSimilarity.COSINE, book -> Vector.of((float) book.copies(), 1f));

    /** {@link Book} for backends. */
    public static final SearchType<BookId, Book> TYPE = SearchType.of(
            BookFields.ENTITY, DocumentKey.of(BookFields.id.type()), title, subjects, isbn, publishedYear, copies);

    private BookSearchFields() {}
}
