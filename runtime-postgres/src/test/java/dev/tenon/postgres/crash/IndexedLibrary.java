package dev.tenon.postgres.crash;

import dev.tenon.effect.Eff;
import dev.tenon.message.MessageLogTx;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.message.PayloadType;
import dev.tenon.postgres.message.PostgresMessageLog;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.runtime.Grace;
import dev.tenon.search.IndexDifference;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchResult;
import dev.tenon.search.SearchToken;
import dev.tenon.search.SearchTx;
import dev.tenon.search.lucene.LuceneSearch;
import dev.tenon.search.worker.EntitySearch;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.BookSearchFields;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;

/** Books in PostgreSQL with an index on disk. */
final class IndexedLibrary {

    private static final int BOOKS = 400;

    private final Library library;
    private final EntitySearch<BookId, Book> search;
    private final Transactor<Tx> transactor;

    /** What may be used in a transaction. */
    private record Tx(LibraryTx library, SearchTx<BookId, Book> search) {}

    IndexedLibrary(Postgres postgres, Path directory) {
        PostgresDatabase database = PostgresLibrary.database(postgres, Platform.live());
        PostgresMessageLog log = PostgresMessageLog.in(database, Vector.of(PayloadType.SEARCH));
        this.library = PostgresLibrary.in(database);
        this.search = new EntitySearch<>(
                "Library",
                BookSearchFields.TYPE,
                LuceneSearch.onDisk(directory),
                log,
                library.books(),
                Platform.live());
        this.transactor = new Transactor<>(log.manager(), Platform.live(), transaction -> {
            MessageLogTx sent = log.in(transaction);
            return new Tx(library.in(transaction), search.in(transaction, sent));
        });
    }

    private <A> A in(Function<Tx, A> work) {
        return transactor.transact(Eff.<Tx, A>access(work)).runOrThrow(this);
    }

    /** The author of all books. */
    void begin() {
        in(tx -> tx.library().authors().insert(Author.of(1, "Nobody")));
    }

    void start() {
        search.worker().start();
    }

    void stop() throws Exception {
        search.worker().stop(Grace.of(Platform.live(), Duration.ofSeconds(30), Duration.ofSeconds(10)));
    }

    /** Writes one of some books, or deletes it, and has that indexed, in one transaction. */
    SearchToken change(int number) {
        BookId id = BookId.of(number % BOOKS);
        return in(tx -> {
            Option<Book> stored = tx.library().books().findById(id);
            if (number % 7 == 0) {
                tx.library().books().deleteById(id);
                return tx.search().remove(Vector.of(id), Correlation.none());
            }
            tx.library()
                    .books()
                    .save(stored.getOrElse(() -> Book.of(number % BOOKS, "", 1)).withTitle("Change " + number));
            return tx.search().index(Vector.of(id), Correlation.none());
        });
    }

    SearchResult<Book> find(String text, SearchToken after) {
        return search.reads()
                .search(SearchQuery.user(text), SearchOptions.<Book>usual().after(after, Duration.ofSeconds(60)));
    }

    Seq<IndexDifference> differences() {
        return search.verify().runOrThrow(this);
    }

    long books() {
        return library.books().reads().count();
    }

    /** Writes on and on, and prints the number of each acknowledged change. Arguments: the URL, the directory, the first number. */
    public static void main(String... arguments) {
        try (Postgres postgres = Postgres.at(arguments[0]).connections(4)) {
            IndexedLibrary library = new IndexedLibrary(postgres, Path.of(arguments[1]));
            library.start();
            for (int number = Integer.parseInt(arguments[2]); ; number++) {
                SearchToken token = library.change(number);
                if (number % 50 == 0) {
                    library.find("change", token);
                }
                System.out.println(number);
            }
        }
    }
}
