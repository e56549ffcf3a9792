package dev.tenon.postgres.crash;

import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.Library;
import java.util.stream.Stream;

/** Streams all books and prints how many there are and the sum of their copies. */
final class StreamedRows {

    private StreamedRows() {}

    /** Argument: the URL. */
    public static void main(String... arguments) {
        try (Postgres postgres = Postgres.at(arguments[0]).connections(1)) {
            Library library = PostgresLibrary.in(postgres.context(Platform.live(), PostgresLibrary.SCHEMA));
            long[] counted = new long[2];
            try (Stream<Book> books = library.books().reads().stream(Selection.all())) {
                books.forEach(book -> {
                    counted[0]++;
                    counted[1] += book.copies();
                });
            }
            System.out.println(counted[0] + " " + counted[1]);
        }
    }
}
