package dev.tenon.benchmarks.postgres;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A book of the sample, as who writes SQL by hand would have it. Rivals with entities of their own have the same fields.
 *
 * @param version 0 before the first write, then one more with each
 */
record Book(
        UUID id,
        String title,
        String isbn,
        UUID authorId,
        String authorName,
        List<String> subjects,
        @Nullable Integer publishedYear,
        int totalCopies,
        int availableCopies,
        long version) {

    /** The same book, with one copy less to lend; with the last gone, all are back. */
    Book lent() {
        return new Book(
                id,
                title,
                isbn,
                authorId,
                authorName,
                subjects,
                publishedYear,
                totalCopies,
                Books.afterLending(totalCopies, availableCopies),
                version);
    }

    Book withVersion(long number) {
        return new Book(
                id, title, isbn, authorId, authorName, subjects, publishedYear, totalCopies, availableCopies, number);
    }
}
