package dev.tenon.benchmarks.postgres;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The entity of Spring Data JDBC. */
@Table(schema = "catalog", name = "book")
record SpringBook(
        @Id UUID id,
        String title,
        String isbn,
        UUID authorId,
        String authorName,
        Topics subjects,
        @Nullable Integer publishedYear,
        int totalCopies,
        int availableCopies,
        @Version long version) {

    /** One JSON value: a bare list would be a table of its own or an array. */
    record Topics(List<String> all) {}

    static SpringBook of(Book book) {
        return new SpringBook(
                book.id(),
                book.title(),
                book.isbn(),
                book.authorId(),
                book.authorName(),
                new Topics(book.subjects()),
                book.publishedYear(),
                book.totalCopies(),
                book.availableCopies(),
                book.version());
    }

    SpringBook lent() {
        return of(toBook().lent());
    }

    /** Spring Data calls this after a write. */
    SpringBook withVersion(long number) {
        return new SpringBook(
                id, title, isbn, authorId, authorName, subjects, publishedYear, totalCopies, availableCopies, number);
    }

    /** For comparisons with what other rivals return. */
    Book toBook() {
        return new Book(
                id,
                title,
                isbn,
                authorId,
                authorName,
                subjects.all(),
                publishedYear,
                totalCopies,
                availableCopies,
                version);
    }
}
