package library.catalog;

import contracts.AuthorId;
import dev.tenon.Generated;
import io.vavr.control.Option;
import library.ShelfId;

/**
 * Copies of {@link Book} with one component changed. The record has them when it says
 * {@code implements BookWith}.
 */
@Generated
public interface BookWith {
    /** {@link Book#id}. */
    BookId id();

    /** {@link Book#authorId}. */
    AuthorId authorId();

    /** {@link Book#shelf}. */
    Option<ShelfId> shelf();

    /** {@link Book#version}. */
    long version();

    /** The same with another {@link Book#id}. */
    default Book withId(BookId id) {
        return new Book(id, authorId(), shelf(), version());
    }

    /** The same with another {@link Book#authorId}. */
    default Book withAuthorId(AuthorId authorId) {
        return new Book(id(), authorId, shelf(), version());
    }

    /** The same with another {@link Book#shelf}. */
    default Book withShelf(Option<ShelfId> shelf) {
        return new Book(id(), authorId(), shelf, version());
    }

    /** The same with another {@link Book#version}. */
    default Book withVersion(long version) {
        return new Book(id(), authorId(), shelf(), version);
    }
}
