package dev.tenon.postgres.crash;

import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.store.Selection;
import dev.tenon.testing.contract.library.Bookmark;
import dev.tenon.testing.contract.library.Library;
import java.util.stream.Stream;

/** Streams all bookmarks and prints how many there are and the sum of their versions. */
final class StreamedRows {

    private StreamedRows() {}

    /** Argument: the URL. */
    public static void main(String... arguments) {
        try (Postgres postgres = Postgres.at(arguments[0]).connections(1)) {
            Library library = PostgresLibrary.in(postgres, Platform.live());
            long[] counted = new long[2];
            try (Stream<Bookmark> bookmarks = library.bookmarks().reads().stream(Selection.all())) {
                bookmarks.forEach(bookmark -> {
                    counted[0]++;
                    counted[1] += bookmark.version();
                });
            }
            System.out.println(counted[0] + " " + counted[1]);
        }
    }
}
