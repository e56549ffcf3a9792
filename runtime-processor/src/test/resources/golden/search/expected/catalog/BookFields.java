package catalog;

import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.ListField;
import dev.tenon.store.OnDelete;
import dev.tenon.store.OrderedField;
import dev.tenon.store.Part;
import dev.tenon.store.TextField;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** The components of {@link Book}, for filters and sorts. */
@Generated
public final class BookFields {
    /** {@link Book#id}. */
    public static final OrderedField<Book, BookId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, BookId::value, BookId::new), Book::id);

    /** {@link Book#title}. */
    public static final TextField<Book> title = TextField.of("title", Book::title);

    /** {@link Book#subtitle}. */
    public static final TextField<Book> subtitle = TextField.optional("subtitle", Book::subtitle);

    /** {@link Book#subjects}. */
    public static final ListField<Book, String> subjects = ListField.of("subjects", FieldType.TEXT, Book::subjects);

    /** {@link Book#isbn}. */
    public static final TextField<Book> isbn = TextField.of("isbn", Book::isbn);

    /** {@link Book#authorId}. */
    public static final OrderedField<Book, AuthorId> authorId =
            OrderedField.of("authorId", FieldType.id(FieldType.UUID, AuthorId::value, AuthorId::new), Book::authorId);

    /** {@link Book#genre}. */
    public static final OrderedField<Book, Book.Genre> genre =
            OrderedField.of("genre", FieldType.enumeration(Book.Genre.class), Book::genre);

    /** {@link Book#publishedYear}. */
    public static final OrderedField<Book, Integer> publishedYear =
            OrderedField.optional("publishedYear", FieldType.INT, Book::publishedYear);

    /** {@link Book#price}. */
    public static final OrderedField<Book, BigDecimal> price = OrderedField.of("price", FieldType.DECIMAL, Book::price);

    /** {@link Book#releasedOn}. */
    public static final OrderedField<Book, LocalDate> releasedOn =
            OrderedField.optional("releasedOn", FieldType.LOCAL_DATE, Book::releasedOn);

    /** {@link Book#addedAt}. */
    public static final OrderedField<Book, Instant> addedAt =
            OrderedField.of("addedAt", FieldType.INSTANT, Book::addedAt);

    /** {@link Book#available}. */
    public static final OrderedField<Book, Boolean> available =
            OrderedField.of("available", FieldType.BOOLEAN, Book::available);

    /** {@link Book#mood}. */
    public static final ListField<Book, Float> mood = ListField.of("mood", FieldType.FLOAT, Book::mood);

    /** {@link Book#notSearched}. */
    public static final OrderedField<Book, Integer> notSearched =
            OrderedField.of("notSearched", FieldType.INT, Book::notSearched);

    /** {@link Book#version}. */
    public static final OrderedField<Book, Long> version = OrderedField.of("version", FieldType.LONG, Book::version);

    private static final Part<Seq<String>> SUBJECTS = Part.each(Part.of(FieldType.TEXT), Vector::ofAll);

    private static final Part<Seq<Float>> MOOD = Part.each(Part.of(FieldType.FLOAT), Vector::ofAll);

    private static final Part<Option<Seq<Float>>> PLACE =
            Part.option(Part.each(Part.of(FieldType.FLOAT), Vector::ofAll));

    /** {@link Book} for adapters. */
    public static final EntityType<BookId, Book> ENTITY = EntityType.of("Book", KeyType.of(id), BookFields::changed)
            .fields(
                    id,
                    title,
                    subtitle,
                    isbn,
                    authorId,
                    genre,
                    publishedYear,
                    price,
                    releasedOn,
                    addedAt,
                    available,
                    notSearched,
                    version)
            .version(version)
            .unique(isbn)
            .reference(authorId, () -> AuthorFields.ENTITY, OnDelete.CASCADE)
            .parts()
            .build();

    private BookFields() {}

    private static Book changed(Book book, Changes<Book> changes) {
        return new Book(
                changes.or(id, book.id()),
                changes.or(title, book.title()),
                changes.or(subtitle, book.subtitle()),
                changes.kept("subjects", SUBJECTS, book.subjects()),
                changes.or(isbn, book.isbn()),
                changes.or(authorId, book.authorId()),
                changes.or(genre, book.genre()),
                changes.or(publishedYear, book.publishedYear()),
                changes.or(price, book.price()),
                changes.or(releasedOn, book.releasedOn()),
                changes.or(addedAt, book.addedAt()),
                changes.or(available, book.available()),
                changes.kept("mood", MOOD, book.mood()),
                changes.kept("place", PLACE, book.place()),
                changes.or(notSearched, book.notSearched()),
                changes.or(version, book.version()));
    }
}
