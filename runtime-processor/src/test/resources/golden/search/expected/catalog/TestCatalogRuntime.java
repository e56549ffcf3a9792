package catalog;

import dev.tenon.Generated;
import dev.tenon.access.Caller;
import dev.tenon.access.HasCaller;
import dev.tenon.message.MessageLogTx;
import dev.tenon.search.SearchTx;
import dev.tenon.search.lucene.LuceneSearch;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.MessageSpy;
import dev.tenon.testing.SearchSpy;
import dev.tenon.testing.SpiedSearch;
import dev.tenon.testing.TestClock;
import dev.tenon.testing.TestPlatform;
import dev.tenon.transaction.Transactor;

/**
 * Runs effects of {@link Catalog} in tests: all three environments at once, in memory, with spies on the
 * stores and a clock that the test moves. Used as {@code CatalogTx} itself, each write commits at once.
 */
@Generated
final class TestCatalogRuntime implements CatalogRuntime, CatalogTx, HasCaller {
    private final TestPlatform platform;

    private final Stores stores;

    private final CatalogModule module;

    private Caller caller = Caller.system();

    private final MessageSpy events;

    private final MemoryDatabase database;

    private final SpiedSearch indexes;

    private TestCatalogRuntime(TestPlatform platform) {
        this.platform = platform;
        this.database = new MemoryDatabase(platform);
        this.stores = new Stores(database);
        this.events = new MessageSpy(database);
        this.indexes = new SpiedSearch(LuceneSearch.inMemory());
        this.module = CatalogModule.create(parts -> parts.platform(platform)
                .authorStore(stores.authors.port())
                .bookStore(stores.books.port())
                .shelfmarkStore(stores.shelfmarks.port())
                .messages(events.log())
                .search(indexes));
        deliverAll();
        stores.authors.reset();
        stores.books.reset();
        stores.shelfmarks.reset();
    }

    /** A runtime with empty stores, its clock at {@link TestClock#START}. */
    static TestCatalogRuntime create() {
        return new TestCatalogRuntime(new TestPlatform(42));
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

    @Override
    public AuthorStoreTx catalogAuthors() {
        return new CatalogSearch.IndexedAuthorStore(catalogAuthorSearch(), stores.authors.store());
    }

    @Override
    public BookStoreTx catalogBooks() {
        return stores.books.store();
    }

    @Override
    public ShelfmarkStoreTx catalogShelfmarks() {
        return new CatalogSearch.IndexedShelfmarkStore(catalogShelfmarkSearch(), stores.shelfmarks.store());
    }

    /** What was published. */
    public MessageSpy events() {
        return events;
    }

    /**
     * Lets the handlers have everything that is due, and what they publish then, on this thread.
     *
     * @return how many deliveries there were; failed attempts count
     */
    public long deliverAll() {
        return module.workers().drain();
    }

    @Override
    public MessageLogTx catalogMessages() {
        return events.committing();
    }

    /** What was indexed and looked for. */
    Searches searches() {
        return new Searches(module, indexes, events);
    }

    @Override
    public SearchTx<AuthorId, Author> catalogAuthorSearch() {
        return module.authorSearch().in(database.autoCommit(), events.committing());
    }

    @Override
    public SearchTx<BookId, Book> catalogBookSearch() {
        return module.bookSearch().in(database.autoCommit(), events.committing());
    }

    @Override
    public SearchTx<ShelfmarkKey, Shelfmark> catalogShelfmarkSearch() {
        return module.shelfmarkSearch().in(database.autoCommit(), events.committing());
    }

    @Override
    public Transactor<CatalogTx> catalogTransactor() {
        return module.runtime().catalogTransactor();
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
            this.authors = new AuthorStoreSpy(database);
            this.books = new BookStoreSpy(database);
            this.shelfmarks = new ShelfmarkStoreSpy(database);
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
