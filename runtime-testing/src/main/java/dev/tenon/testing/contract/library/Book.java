package dev.tenon.testing.contract.library;

import dev.tenon.store.ForeignKey;
import dev.tenon.store.Lookup;
import dev.tenon.store.StoredEntity;
import dev.tenon.store.Version;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** A book, which refers to its author: the entity that most laws are about. */
@StoredEntity(plural = "Books")
public record Book(
        BookId id,
        String title,
        @Lookup @ForeignKey(Author.class) AuthorId authorId,
        @Lookup(unique = true) Option<String> isbn,
        Option<Integer> publishedYear,
        Seq<String> subjects,
        int copies,
        @Version long version) {

    /** A new book without an ISBN, a year and subjects. */
    public static Book of(long id, String title, long authorId) {
        return new Book(
                BookId.of(id), title, new AuthorId(authorId), Option.none(), Option.none(), Vector.empty(), 1, 0);
    }

    /** The same with another title. */
    public Book withTitle(String title) {
        return new Book(id, title, authorId, isbn, publishedYear, subjects, copies, version);
    }

    /** The same with another author. */
    public Book withAuthorId(long authorId) {
        return new Book(id, title, new AuthorId(authorId), isbn, publishedYear, subjects, copies, version);
    }

    /** The same with another ISBN. */
    public Book withIsbn(String isbn) {
        return new Book(id, title, authorId, Option.some(isbn), publishedYear, subjects, copies, version);
    }

    /** The same with another year. */
    public Book withPublishedYear(int publishedYear) {
        return new Book(id, title, authorId, isbn, Option.some(publishedYear), subjects, copies, version);
    }

    /** The same without an ISBN. */
    public Book withoutIsbn() {
        return new Book(id, title, authorId, Option.none(), publishedYear, subjects, copies, version);
    }

    /** The same with other subjects. */
    public Book withSubjects(String... subjects) {
        return new Book(id, title, authorId, isbn, publishedYear, Vector.of(subjects), copies, version);
    }

    /** The same with another number of copies. */
    public Book withCopies(int copies) {
        return new Book(id, title, authorId, isbn, publishedYear, subjects, copies, version);
    }

    /** The same with another version. */
    public Book withVersion(long version) {
        return new Book(id, title, authorId, isbn, publishedYear, subjects, copies, version);
    }
}
