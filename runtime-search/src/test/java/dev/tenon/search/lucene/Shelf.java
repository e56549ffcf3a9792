package dev.tenon.search.lucene;

import dev.tenon.effect.Eff;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchResult;
import dev.tenon.search.SearchToken;
import dev.tenon.search.SearchTx;
import dev.tenon.search.SearchType;
import dev.tenon.search.worker.EntitySearch;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.AuthorId;
import dev.tenon.testing.contract.library.AuthorStore;
import dev.tenon.testing.contract.library.AuthorStoreTx;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.BookStore;
import dev.tenon.testing.contract.library.BookStoreTx;
import dev.tenon.testing.contract.library.InMemoryAuthorStore;
import dev.tenon.testing.contract.library.InMemoryBookStore;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.function.BiFunction;

/** Books in memory that are searched, as a module has them. */
final class Shelf implements AutoCloseable {

    private final Platform platform;
    private final TransactionalPort<BookStore, BookStoreTx> books;
    private final MessageLog log;
    private final EntitySearch<BookId, Book> search;
    private final Transactor<Tx> transactor;

    /** What may be used in a transaction; {@code indexed} tells the search of what is written. */
    record Tx(BookStoreTx books, BookStoreTx indexed, SearchTx<BookId, Book> search) {}

    private Shelf(
            Platform platform,
            TransactionalPort<BookStore, BookStoreTx> books,
            TransactionalPort<AuthorStore, AuthorStoreTx> authors,
            MessageLog log,
            EntitySearch<BookId, Book> search) {
        this.platform = platform;
        this.books = books;
        this.log = log;
        this.search = search;
        this.transactor = new Transactor<>(log.manager(), platform, transaction -> {
            MessageLogTx sent = log.in(transaction);
            SearchTx<BookId, Book> inTransaction = search.in(transaction, sent);
            BookStoreTx store = books.in(transaction);
            return new Tx(store, new IndexedBookStore(inTransaction, store), inTransaction);
        });
        if (!authors.reads().exists(new AuthorId(1))) {
            new Transactor<>(log.manager(), platform, authors::in)
                    .transact(Eff.access(store -> store.insert(Author.of(1, "Somebody"))))
                    .runOrThrow(this);
        }
    }

    /** Over a database of its own. */
    static Shelf over(SearchBackend backend, SearchType<BookId, Book> type) {
        return over(Memory.empty(), backend, type);
    }

    static Shelf over(Memory memory, SearchBackend backend, SearchType<BookId, Book> type) {
        TransactionalPort<BookStore, BookStoreTx> books = InMemoryBookStore.in(memory.database());
        return over(memory, backend, type, books);
    }

    /** The same, where what is indexed is read from {@code read}. */
    static Shelf over(
            Memory memory,
            SearchBackend backend,
            SearchType<BookId, Book> type,
            TransactionalPort<BookStore, BookStoreTx> read) {
        return over(Platform.live(), memory, backend, type, read);
    }

    /** Over a database of its own, whose transactions and search run on {@code platform}. */
    static Shelf on(Platform platform, SearchBackend backend, SearchType<BookId, Book> type) {
        Memory memory = Memory.empty();
        return over(platform, memory, backend, type, InMemoryBookStore.in(memory.database()));
    }

    private static Shelf over(
            Platform platform,
            Memory memory,
            SearchBackend backend,
            SearchType<BookId, Book> type,
            TransactionalPort<BookStore, BookStoreTx> read) {
        EntitySearch<BookId, Book> search = new EntitySearch<>("Library", type, backend, memory.log(), read, platform);
        return new Shelf(
                platform,
                InMemoryBookStore.in(memory.database()),
                InMemoryAuthorStore.in(memory.database()),
                memory.log(),
                search);
    }

    /** What several shelves share. */
    record Memory(MemoryDatabase database, MessageLog log) {

        static Memory empty() {
            MemoryDatabase database = new MemoryDatabase(Platform.live());
            return new Memory(database, MemoryMessageLog.in(database));
        }
    }

    EntitySearch<BookId, Book> search() {
        return search;
    }

    BookStore books() {
        return books.reads();
    }

    MessageLog log() {
        return log;
    }

    Shelf start() {
        search.worker().start();
        return this;
    }

    /** Does {@code work} in a transaction. */
    <A> A in(BiFunction<Tx, Correlation, A> work) {
        return transactor.transact(Eff.<Tx, A>callerEffect("work", work::apply)).runOrThrow(this);
    }

    /** Saves books and has them indexed. */
    SearchToken save(Book... all) {
        return in((tx, by) -> {
            tx.books().saveAll(Vector.of(all));
            return tx.search().index(Vector.of(all).map(Book::id), by);
        });
    }

    SearchResult<Book> find(String text, SearchToken after) {
        return find(SearchQuery.user(text), after);
    }

    SearchResult<Book> find(SearchQuery<Book> query, SearchToken after) {
        return search.reads().search(query, SearchOptions.<Book>usual().after(after, Duration.ofSeconds(60)));
    }

    @Override
    public void close() {
        try {
            search.worker().stop(Grace.of(platform, Duration.ofSeconds(30), Duration.ofSeconds(10)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
