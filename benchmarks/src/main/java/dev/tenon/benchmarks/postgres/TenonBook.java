package dev.tenon.benchmarks.postgres;

import dev.tenon.benchmarks.postgres.catalog.AuthorId;
import dev.tenon.benchmarks.postgres.catalog.BookId;
import dev.tenon.benchmarks.postgres.catalog.CatalogModule;
import dev.tenon.benchmarks.postgres.catalog.CatalogRuntime;
import dev.tenon.benchmarks.postgres.catalog.StoredBook;
import dev.tenon.postgres.Postgres;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Between the books of all and those of Tenon's context. */
final class TenonBook {

    private TenonBook() {}

    static CatalogRuntime runtime(Postgres postgres) {
        return CatalogModule.create(parts -> parts.use(postgres)).runtime();
    }

    static StoredBook of(Book book) {
        return new StoredBook(
                new BookId(book.id()),
                book.title(),
                book.isbn(),
                new AuthorId(book.authorId()),
                book.authorName(),
                Vector.ofAll(book.subjects()),
                Option.of(book.publishedYear()),
                book.totalCopies(),
                book.availableCopies(),
                book.version());
    }

    static StoredBook lent(StoredBook book) {
        return book.withAvailableCopies(Books.afterLending(book.totalCopies(), book.availableCopies()));
    }

    /** For comparisons with what other rivals return. */
    static Book toBook(StoredBook book) {
        return new Book(
                book.id().value(),
                book.title(),
                book.isbn(),
                book.authorId().value(),
                book.authorName(),
                book.subjects().asJava(),
                book.publishedYear().getOrNull(),
                book.totalCopies(),
                book.availableCopies(),
                book.version());
    }
}
