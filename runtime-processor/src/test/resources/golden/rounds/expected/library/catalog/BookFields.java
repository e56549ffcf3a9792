package library.catalog;

import contracts.AuthorId;
import dev.tenon.Generated;
import dev.tenon.store.Changes;
import dev.tenon.store.EntityType;
import dev.tenon.store.FieldType;
import dev.tenon.store.KeyType;
import dev.tenon.store.OrderedField;
import library.ShelfId;

/** The components of {@link Book}, for filters and sorts. */
@Generated
public final class BookFields {
    /** {@link Book#id}. */
    public static final OrderedField<Book, BookId> id =
            OrderedField.of("id", FieldType.id(FieldType.UUID, BookId::value, BookId::new), Book::id);

    /** {@link Book#authorId}. */
    public static final OrderedField<Book, AuthorId> authorId =
            OrderedField.of("authorId", FieldType.id(FieldType.UUID, AuthorId::value, AuthorId::new), Book::authorId);

    /** {@link Book#shelf}. */
    public static final OrderedField<Book, ShelfId> shelf =
            OrderedField.optional("shelf", FieldType.id(FieldType.UUID, ShelfId::value, ShelfId::new), Book::shelf);

    /** {@link Book#version}. */
    public static final OrderedField<Book, Long> version = OrderedField.of("version", FieldType.LONG, Book::version);

    /** {@link Book} for adapters. */
    public static final EntityType<BookId, Book> ENTITY = EntityType.of("Book", KeyType.of(id), BookFields::changed)
            .fields(id, authorId, shelf, version)
            .version(version)
            .build();

    private BookFields() {}

    private static Book changed(Book book, Changes<Book> changes) {
        return new Book(
                changes.or(id, book.id()),
                changes.or(authorId, book.authorId()),
                changes.or(shelf, book.shelf()),
                changes.or(version, book.version()));
    }
}
