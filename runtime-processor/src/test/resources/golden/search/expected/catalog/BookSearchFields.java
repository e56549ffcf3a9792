package catalog;

import dev.tenon.Generated;
import dev.tenon.search.DocumentKey;
import dev.tenon.search.KeywordSearchField;
import dev.tenon.search.RangeSearchField;
import dev.tenon.search.SearchType;
import dev.tenon.search.SortableRangeField;
import dev.tenon.search.SortableTextField;
import dev.tenon.search.TextSearchField;
import dev.tenon.search.VectorSearchField;
import dev.tenon.search.VectorSimilarity;
import dev.tenon.store.FieldType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** The components of {@link Book} that are searched. */
@Generated
public final class BookSearchFields {
    /** {@link Book#title}. */
    public static final SortableTextField<Book> title = TextSearchField.<Book>of("title", Book::title)
            .analyzedBy("english")
            .boosted(2)
            .suggested()
            .sortable();

    /** {@link Book#subtitle}. */
    public static final TextSearchField<Book> subtitle = TextSearchField.ofAll("subtitle", Book::subtitle);

    /** {@link Book#subjects}. */
    public static final TextSearchField<Book> subjects =
            TextSearchField.<Book>ofAll("subjects", Book::subjects).faceted();

    /** {@link Book#isbn}. */
    public static final KeywordSearchField<Book, String> isbn =
            KeywordSearchField.of("isbn", FieldType.TEXT, Book::isbn);

    /** {@link Book#authorId}. */
    public static final KeywordSearchField<Book, AuthorId> authorId = KeywordSearchField.of(
            "authorId", FieldType.id(FieldType.UUID, AuthorId::value, AuthorId::new), Book::authorId);

    /** {@link Book#genre}. */
    public static final KeywordSearchField<Book, Book.Genre> genre = KeywordSearchField.<Book, Book.Genre>of(
            "genre", FieldType.enumeration(Book.Genre.class), Book::genre).faceted();

    /** {@link Book#publishedYear}. */
    public static final SortableRangeField<Book, Integer> publishedYear = RangeSearchField.<Book, Integer>ofAll(
            "publishedYear", FieldType.INT, Book::publishedYear).faceted().sortable();

    /** {@link Book#price}. */
    public static final RangeSearchField<Book, BigDecimal> price =
            RangeSearchField.of("price", FieldType.DECIMAL, Book::price);

    /** {@link Book#releasedOn}. */
    public static final RangeSearchField<Book, LocalDate> releasedOn =
            RangeSearchField.ofAll("releasedOn", FieldType.LOCAL_DATE, Book::releasedOn);

    /** {@link Book#addedAt}. */
    public static final SortableRangeField<Book, Instant> addedAt =
            RangeSearchField.<Book, Instant>of("addedAt", FieldType.INSTANT, Book::addedAt).sortable();

    /** {@link Book#available}. */
    public static final KeywordSearchField<Book, Boolean> available =
            KeywordSearchField.<Book, Boolean>of("available", FieldType.BOOLEAN, Book::available).faceted();

    /** {@link Book#mood}. */
    public static final VectorSearchField<Book> mood =
            VectorSearchField.of("mood", 3, VectorSimilarity.EUCLIDEAN, Book::mood);

    /** {@link Book#place}. */
    public static final VectorSearchField<Book> place =
            VectorSearchField.optional("place", 2, VectorSimilarity.COSINE, Book::place);

    /** {@link Book} for backends. */
    public static final SearchType<BookId, Book> TYPE = SearchType.of(
            BookFields.ENTITY,
            DocumentKey.of(FieldType.id(FieldType.UUID, BookId::value, BookId::new)),
            title,
            subtitle,
            subjects,
            isbn,
            authorId,
            genre,
            publishedYear,
            price,
            releasedOn,
            addedAt,
            available,
            mood,
            place);

    private BookSearchFields() {}
}
