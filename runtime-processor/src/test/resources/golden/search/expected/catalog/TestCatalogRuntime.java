package catalog;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.search.SearchTx;
import dev.tenon.search.lucene.LuceneSearch;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.CommittingLog;
import dev.tenon.testing.CommittingSearch;
import dev.tenon.testing.MessageSpy;
import dev.tenon.testing.SearchSpy;
import dev.tenon.testing.SpiedSearch;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.TestedContext;
import dev.tenon.testing.Writing;
import dev.tenon.testing.postgres.TestDatabase;
import dev.tenon.testing.postgres.TestPostgres;
import dev.tenon.transaction.Transactor;
import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Runs effects of {@link Catalog} in tests: all three environments at once, with a clock that the test moves.
 * Used as {@code CatalogTx} itself, each write commits at once.
 */
@Generated
final class TestCatalogRuntime implements CatalogRuntime, CatalogTx, HasCaller, TestedContext {
    private static final String WIRED =
            "This TestCatalogRuntime is wired as in production, without spies and stubs: create() makes one with them.";

    private final TestPlatform platform;

    private final Stores stores;

    private final CatalogModule module;

    private final MessageSpy events;

    private Caller caller = Caller.system();

    private final SpiedSearch indexes;

    private TestCatalogRuntime(TestPlatform platform) {
        this.platform = platform;
        this.indexes = new SpiedSearch(LuceneSearch.inMemory(), platform);
        this.events = new MessageSpy(platform);
        MemoryDatabase database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.module = CatalogModule.create(parts -> outside(parts)
                .authorStore(stores.authors.port(InMemoryAuthorStore.in(database)))
                .bookStore(stores.books.port(InMemoryBookStore.in(database)))
                .shelfmarkStore(stores.shelfmarks.port(InMemoryShelfmarkStore.in(database)))
                .messages(events.before(MemoryMessageLog.in(database))));
        settle();
        stores.authors.reset();
        stores.books.reset();
        stores.shelfmarks.reset();
    }

    private TestCatalogRuntime(UnaryOperator<CatalogModule.Parts> storage, TestPlatform platform) {
        this.platform = platform;
        this.indexes = new SpiedSearch(LuceneSearch.inMemory(), platform);
        this.events = new MessageSpy(platform);
        this.module = CatalogModule.create(parts -> storage.apply(outside(parts)).messagesThrough(events::before));
        this.stores = new Stores(module);
        settle();
    }

    /**
     * With spies and stubs, everything in memory: for tests of single steps. Its clock is at {@link TestClock#START}.
     */
    static TestCatalogRuntime create() {
        return create(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestCatalogRuntime create(long seed) {
        return new TestCatalogRuntime(new TestPlatform(seed));
    }

    /** Wired as in production, everything in memory: for tests of behaviour. */
    static TestCatalogRuntime inMemory() {
        return inMemory(42);
    }

    /** The same with other ids and another randomness: those that follow from {@code seed}. */
    static TestCatalogRuntime inMemory(long seed) {
        return new TestCatalogRuntime(parts -> parts, new TestPlatform(seed));
    }

    /** Wired as in production, everything in {@code database}, which has the clock of the test from now on. */
    static TestCatalogRuntime on(TestDatabase database) {
        prepare(database);
        TestPlatform platform = new TestPlatform(42);
        database.follow(platform.clock());
        Postgres postgres =
                database.pool(Postgres.class, url -> Postgres.at(url).schema(SchemaMode.OFF));
        return new TestCatalogRuntime(parts -> parts.use(postgres), platform);
    }

    /**
     * Wired as in production, everything in a database of its own that stays until the JVM ends, on the server that
     * {@link TestPostgres} starts.
     */
    static TestCatalogRuntime postgres() {
        return on(TestPostgres.server()
                .template("catalog.Catalog", TestCatalogRuntime::prepare)
                .create());
    }

    /** Makes the tables of {@link Catalog}, if they are not there. */
    static void prepare(TestDatabase database) {
        database.prepare("catalog", TestCatalogRuntime::tables);
    }

    private static Seq<String> tables(String url) {
        try (Postgres postgres = Postgres.at(url).schema(SchemaMode.CREATE)) {
            return postgres.context(Platform.live(), "catalog", CatalogModule.class).problems();
        }
    }

    /** What is the same however the context keeps what it stores. */
    private CatalogModule.Parts outside(CatalogModule.Parts parts) {
        return parts.platform(platform)
                .search(indexes);
    }

    /** The spies. */
    public Stores stores() {
        return stores;
    }

    /** The clock. */
    public TestClock clock() {
        return platform.clock();
    }

    /** Lets {@code other} call from now on. Until then it is the application itself, which may do all. */
    public TestCatalogRuntime as(Caller other) {
        caller = other;
        return this;
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public TestPlatform platform() {
        return platform;
    }

    /** Lets all spies forget calls, plans and stubs. What is stored, and what waits, stays. */
    public void reset() {
        stores.authors.reset();
        stores.books.reset();
        stores.shelfmarks.reset();
        searches().authors().reset();
        searches().books().reset();
        searches().shelfmarks().reset();
        events.reset();
    }

    @Override
    public AuthorStoreTx catalogAuthors() {
        return new AuthorStoreSpy(
                CallRecorder.refusing(WIRED),
                module.runtime().catalogAuthors(),
                committing(CatalogTx::catalogAuthors)).store();
    }

    @Override
    public BookStoreTx catalogBooks() {
        return stores.books.store();
    }

    @Override
    public ShelfmarkStoreTx catalogShelfmarks() {
        return new ShelfmarkStoreSpy(
                CallRecorder.refusing(WIRED),
                module.runtime().catalogShelfmarks(),
                committing(CatalogTx::catalogShelfmarks)).store();
    }

    @Override
    public long settle() {
        return module.workers().drain();
    }

    /** What was published. */
    public MessageSpy events() {
        return events;
    }

    /**
     * Lets the handlers have the events that are due, and what they publish then, on this thread.
     *
     * @return how many deliveries there were; failed attempts count
     * @throws AssertionError what a handler failed with
     */
    public long deliverAll() {
        return module.workers().drain();
    }

    /**
     * Does what is due in one queue, on this thread.
     *
     * @param queue its name, as operators see it
     * @return how many deliveries there were; failed attempts count
     * @throws AssertionError what a handler failed with
     * @throws IllegalArgumentException when there is no such queue
     */
    public long drain(String queue) {
        return module.workers().drain(module.operations().queueNamed(queue));
    }

    @Override
    public MessageLogTx catalogMessages() {
        return new CommittingLog(module.runtime().catalogMessages(), committing(CatalogTx::catalogMessages));
    }

    /** What was indexed and looked for. */
    Searches searches() {
        return new Searches(module, indexes, events);
    }

    @Override
    public SearchTx<AuthorId, Author> catalogAuthorSearch() {
        return new CommittingSearch<>(
                module.runtime().catalogAuthorSearch(), committing(CatalogTx::catalogAuthorSearch));
    }

    @Override
    public SearchTx<BookId, Book> catalogBookSearch() {
        return new CommittingSearch<>(module.runtime().catalogBookSearch(), committing(CatalogTx::catalogBookSearch));
    }

    @Override
    public SearchTx<ShelfmarkKey, Shelfmark> catalogShelfmarkSearch() {
        return new CommittingSearch<>(
                module.runtime().catalogShelfmarkSearch(), committing(CatalogTx::catalogShelfmarkSearch));
    }

    @Override
    public Transactor<CatalogTx> catalogTransactor() {
        return module.runtime().catalogTransactor();
    }

    private <W> Writing<W> committing(Function<CatalogTx, W> port) {
        return Writing.committing(catalogTransactor(), port);
    }

    /** A spy for each search. */
    static final class Searches {
        private final CatalogModule module;

        private final SpiedSearch indexes;

        private final MessageSpy events;

        private Searches(CatalogModule module, SpiedSearch indexes, MessageSpy events) {
            this.module = module;
            this.indexes = indexes;
            this.events = events;
        }

        /** The spy on the search of {@link Author}. */
        public SearchSpy<AuthorId, Author> authors() {
            return new SearchSpy<>(module.authorSearch(), indexes, events);
        }

        /** The spy on the search of {@link Book}. */
        public SearchSpy<BookId, Book> books() {
            return new SearchSpy<>(module.bookSearch(), indexes, events);
        }

        /** The spy on the search of {@link Shelfmark}. */
        SearchSpy<ShelfmarkKey, Shelfmark> shelfmarks() {
            return new SearchSpy<>(module.shelfmarkSearch(), indexes, events);
        }
    }

    /** A spy for each store. */
    static final class Stores {
        private final AuthorStoreSpy authors;

        private final BookStoreSpy books;

        private final ShelfmarkStoreSpy shelfmarks;

        private Stores(MemoryDatabase database) {
            this.authors = AuthorStoreSpy.in(database);
            this.books = BookStoreSpy.in(database);
            this.shelfmarks = ShelfmarkStoreSpy.in(database);
        }

        private Stores(CatalogModule module) {
            CallRecorder recorder = CallRecorder.refusing(WIRED);
            this.authors = new AuthorStoreSpy(
                    recorder,
                    module.runtime().catalogAuthors(),
                    Writing.committing(module.runtime().catalogTransactor(), CatalogTx::catalogAuthors));
            this.books = new BookStoreSpy(
                    recorder,
                    module.runtime().catalogBooks(),
                    Writing.committing(module.runtime().catalogTransactor(), CatalogTx::catalogBooks));
            this.shelfmarks = new ShelfmarkStoreSpy(
                    recorder,
                    module.runtime().catalogShelfmarks(),
                    Writing.committing(module.runtime().catalogTransactor(), CatalogTx::catalogShelfmarks));
        }

        /** The spy on the store of {@link Author}. */
        public AuthorStoreSpy authors() {
            return authors;
        }

        /** The spy on the store of {@link Book}. */
        public BookStoreSpy books() {
            return books;
        }

        /** The spy on the store of {@link Shelfmark}. */
        public ShelfmarkStoreSpy shelfmarks() {
            return shelfmarks;
        }
    }
}
