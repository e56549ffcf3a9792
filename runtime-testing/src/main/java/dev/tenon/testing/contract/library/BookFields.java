package dev.tenon.testing.contract.library;

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

/** The components of {@link Book}, for filters and sorts. */
public final class BookFields {

    /** {@link Book#id}. */
    public static final OrderedField<Book, BookId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, BookId::value, BookId::new), Book::id);

    /** {@link Book#title}. */
    public static final TextField<Book> title = TextField.of("title", Book::title);

    /** {@link Book#authorId}. */
    public static final OrderedField<Book, AuthorId> authorId =
            OrderedField.of("authorId", FieldType.id(FieldType.LONG, AuthorId::value, AuthorId::new), Book::authorId);

    /** {@link Book#isbn}. */
    public static final TextField<Book> isbn = TextField.optional("isbn", Book::isbn);

    /** {@link Book#publishedYear}. */
    public static final OrderedField<Book, Integer> publishedYear =
            OrderedField.optional("publishedYear", FieldType.INT, Book::publishedYear);

    /** {@link Book#subjects}. */
    public static final ListField<Book, String> subjects = ListField.of("subjects", FieldType.TEXT, Book::subjects);

    /** {@link Book#copies}. */
    public static final OrderedField<Book, Integer> copies = OrderedField.of("copies", FieldType.INT, Book::copies);

    /** {@link Book#version}. */
    public static final OrderedField<Book, Long> version = OrderedField.of("version", FieldType.LONG, Book::version);

    /** {@link Book} for adapters. */
    public static final EntityType<BookId, Book> ENTITY = EntityType.of(
                    "Book",
                    KeyType.of(id),
                    (Book book, Changes<Book> changes) -> new Book(
                            changes.or(id, book.id()),
                            changes.or(title, book.title()),
                            changes.or(authorId, book.authorId()),
                            changes.or(isbn, book.isbn()),
                            changes.or(publishedYear, book.publishedYear()),
                            changes.kept(
                                    "subjects",
                                    Part.<String, Seq<String>>each(Part.of(FieldType.TEXT), Vector::ofAll),
                                    book.subjects()),
                            changes.or(copies, book.copies()),
                            changes.or(version, book.version())))
            .fields(id, title, authorId, isbn, publishedYear, copies, version)
            .version(version)
            .unique(isbn)
            .lookup(authorId)
            .reference(authorId, () -> AuthorFields.ENTITY, OnDelete.RESTRICT)
            .parts()
            .build();

    private BookFields() {}
}
