package catalog;

import dev.tenon.Generated;
import dev.tenon.health.HealthComponent;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageReads;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.message.worker.Workers;
import dev.tenon.operations.ContextOperations;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.store.PostgresDatabase;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.Grace;
import dev.tenon.runtime.Hosted;
import dev.tenon.runtime.Startup;
import dev.tenon.runtime.StartupException;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchReads;
import dev.tenon.search.SearchTx;
import dev.tenon.search.lucene.LuceneSearch;
import dev.tenon.search.worker.EntitySearch;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Builds the runtime of {@link Catalog}: everything is in memory, except what {@link Parts} are given. */
@SuppressWarnings("exports")
@Generated
public final class CatalogModule implements Hosted {
    private final CatalogRuntime runtime;

    private final Seq<HealthComponent> health;

    private final Workers workers;

    private final ContextOperations operations;

    private final EntitySearch<AuthorId, Author> authorSearch;

    private final EntitySearch<BookId, Book> bookSearch;

    private final EntitySearch<ShelfmarkKey, Shelfmark> shelfmarkSearch;

    private CatalogModule(
            CatalogRuntime runtime,
            Seq<HealthComponent> health,
            Workers workers,
            ContextOperations operations,
            EntitySearch<AuthorId, Author> authorSearch,
            EntitySearch<BookId, Book> bookSearch,
            EntitySearch<ShelfmarkKey, Shelfmark> shelfmarkSearch) {
        this.runtime = runtime;
        this.health = health;
        this.workers = workers;
        this.operations = operations;
        this.authorSearch = authorSearch;
        this.bookSearch = bookSearch;
        this.shelfmarkSearch = shelfmarkSearch;
    }

    /** Everything in memory. */
    public static CatalogModule create() {
        return create(parts -> parts);
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException with everything that is wrong, when parts cannot be made or do not fit together
     */
    public static CatalogModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public CatalogRuntime runtime() {
        return runtime;
    }

    @Override
    public String name() {
        return "Catalog";
    }

    /** What hands messages to their handlers. It runs while the module does. */
    public Workers workers() {
        return workers;
    }

    @Override
    public void start() {
        workers.start();
    }

    @Override
    public Seq<String> stop(Grace grace) throws Exception {
        return workers.stop(grace);
    }

    @Override
    public Seq<HealthComponent> health() {
        return health.appendAll(workers.health());
    }

    /** What operators see of the context, and may do: its queues, dead letters and jobs. */
    public ContextOperations operations() {
        return operations;
    }

    /** The search of {@link Author}, for operations: to build its index anew, and to compare it with the store. */
    public EntitySearch<AuthorId, Author> authorSearch() {
        return authorSearch;
    }

    /** The search of {@link Book}, for operations: to build its index anew, and to compare it with the store. */
    public EntitySearch<BookId, Book> bookSearch() {
        return bookSearch;
    }

    /** The search of {@link Shelfmark}, for operations: to build its index anew, and to compare it with the store. */
    EntitySearch<ShelfmarkKey, Shelfmark> shelfmarkSearch() {
        return shelfmarkSearch;
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private final Startup startup = new Startup("Catalog");

        private Platform platform = Platform.live();

        private Function<Platform, MemoryDatabase> memory = MemoryDatabase::new;

        private Function<MemoryDatabase, TransactionalPort<AuthorStore, AuthorStoreTx>> authorStore =
                InMemoryAuthorStore::in;

        private Function<MemoryDatabase, TransactionalPort<BookStore, BookStoreTx>> bookStore = InMemoryBookStore::in;

        private Function<MemoryDatabase, TransactionalPort<ShelfmarkStore, ShelfmarkStoreTx>> shelfmarkStore =
                InMemoryShelfmarkStore::in;

        private Function<MemoryDatabase, ? extends MessageLog> messages = MemoryMessageLog::in;

        private SearchBackend search = LuceneSearch.inMemory();

        private Parts() {}

        /** Where time, ids, randomness and threads come from; the JVM unless set. */
        public Parts platform(Platform platform) {
            this.platform = platform;
            return this;
        }

        /** Where all is kept that is in memory; what is there already is found. One of its own unless set. */
        public Parts memory(MemoryDatabase memory) {
            this.memory = memory::on;
            return this;
        }

        /** Where the context runs; {@link Deployment#current} unless set. */
        public Parts deployment(Deployment deployment) {
            startup.deployment(deployment);
            return this;
        }

        /** Admits a part that is for development only to production, on purpose. */
        public Parts acknowledgeDevelopmentPart(Class<?> part) {
            startup.acknowledge(part);
            return this;
        }

        /**
         * Records a span for each effect, to the {@code GlobalOpenTelemetry} of the process; as the platform says unless set.
         */
        public Parts tracing() {
            startup.tracing();
            return this;
        }

        /**
         * Counts and measures effects, to the {@code GlobalOpenTelemetry} of the process; as the platform says unless set.
         */
        public Parts metrics() {
            startup.metrics();
            return this;
        }

        /** Stores everything in PostgreSQL, in the schema {@code catalog}. */
        public Parts use(Postgres postgres) {
            Lazy<PostgresDatabase> database =
                    Lazy.of(() -> postgres.context(platform, "catalog", CatalogModule.class));
            authorStore = memory -> PostgresAuthorStore.in(database.get());
            bookStore = memory -> PostgresBookStore.in(database.get());
            shelfmarkStore = memory -> PostgresShelfmarkStore.in(database.get());
            messages = memory -> PostgresCatalogMessages.in(database.get());
            return this;
        }

        /** The store of {@link Author}; in memory unless set. */
        public Parts authorStore(TransactionalPort<AuthorStore, AuthorStoreTx> authorStore) {
            this.authorStore = memory -> authorStore;
            return this;
        }

        /** The store of {@link Book}; in memory unless set. */
        public Parts bookStore(TransactionalPort<BookStore, BookStoreTx> bookStore) {
            this.bookStore = memory -> bookStore;
            return this;
        }

        /** The store of {@link Shelfmark}; in memory unless set. */
        Parts shelfmarkStore(TransactionalPort<ShelfmarkStore, ShelfmarkStoreTx> shelfmarkStore) {
            this.shelfmarkStore = memory -> shelfmarkStore;
            return this;
        }

        /** Where messages wait for their handlers; in memory unless set. */
        public Parts messages(MessageLog messages) {
            this.messages = memory -> messages;
            return this;
        }

        /** What stands before the log that is set until now, such as the spy of a test. */
        public Parts messagesThrough(UnaryOperator<MessageLog> before) {
            Function<MemoryDatabase, ? extends MessageLog> behind = messages;
            messages = memory -> before.apply(behind.apply(memory));
            return this;
        }

        /** Where the indexes of searches are; in memory unless set. */
        public Parts search(SearchBackend search) {
            this.search = search;
            return this;
        }

        private CatalogModule build() {
            Platform observed = startup.observed(platform);
            MemoryDatabase memory = this.memory.apply(observed);
            Stores stores = new Stores(this, memory);
            Supplier<MessageLog> log = startup.wholePort("messages", "MessageLog", () -> messages.apply(memory));
            Supplier<? extends SearchBackend> indexes =
                    startup.require("search", "SearchBackend", Option.some(() -> search));
            Lazy<EntitySearch<AuthorId, Author>> authorSearch = Lazy.of(() -> new EntitySearch<>(
                    "Catalog", AuthorSearchFields.TYPE, indexes.get(), log.get(), stores.authorPort, observed));
            Lazy<EntitySearch<BookId, Book>> bookSearch = Lazy.of(() -> new EntitySearch<>(
                    "Catalog", BookSearchFields.TYPE, indexes.get(), log.get(), stores.bookPort, observed));
            Lazy<EntitySearch<ShelfmarkKey, Shelfmark>> shelfmarkSearch = Lazy.of(() -> new EntitySearch<>(
                    "Catalog", ShelfmarkSearchFields.TYPE_, indexes.get(), log.get(), stores.shelfmarkPort, observed));
            Transactor<CatalogTx> transactor = new Transactor<>(startup.transactions(memory), observed, transaction -> {
                MessageLogTx sent = log.get().in(transaction);
                return new InTransaction(
                        observed,
                        stores,
                        sent,
                        authorSearch.get().in(transaction, sent),
                        bookSearch.get().in(transaction, sent),
                        shelfmarkSearch.get().in(transaction, sent),
                        transaction);
            });
            CatalogRuntime live = new Live(
                    observed,
                    stores,
                    log.get().reads(),
                    authorSearch.get().reads(),
                    bookSearch.get().reads(),
                    shelfmarkSearch.get().reads(),
                    transactor);
            Workers workers = Workers.of(
                    "Catalog",
                    observed,
                    Vector.of(
                            Vector.of(
                                    authorSearch.get().worker(),
                                    bookSearch.get().worker(),
                                    shelfmarkSearch.get().worker())));
            ContextOperations operations =
                    ContextOperations.of("Catalog", observed, log.get(), workers)
                            .queue(authorSearch.get().queue())
                            .queue(bookSearch.get().queue())
                            .queue(shelfmarkSearch.get().queue());
            return new CatalogModule(
                    live,
                    startup.health(),
                    workers,
                    operations,
                    authorSearch.get(),
                    bookSearch.get(),
                    shelfmarkSearch.get());
        }
    }

    /** The stores, for each transaction and outside of them. */
    private static final class Stores {
        private final TransactionalPort<AuthorStore, AuthorStoreTx> authorPort;

        private final TransactionalPort<BookStore, BookStoreTx> bookPort;

        private final TransactionalPort<ShelfmarkStore, ShelfmarkStoreTx> shelfmarkPort;

        private Stores(Parts parts, MemoryDatabase memory) {
            this.authorPort = parts.startup.port("authorStore", "AuthorStore", () -> parts.authorStore.apply(memory));
            this.bookPort = parts.startup.port("bookStore", "BookStore", () -> parts.bookStore.apply(memory));
            this.shelfmarkPort =
                    parts.startup.port("shelfmarkStore", "ShelfmarkStore", () -> parts.shelfmarkStore.apply(memory));
        }
    }

    private record Live(
            Platform platform,
            Stores stores,
            MessageReads catalogMessages,
            SearchReads<AuthorId, Author> catalogAuthorSearch,
            SearchReads<BookId, Book> catalogBookSearch,
            SearchReads<ShelfmarkKey, Shelfmark> catalogShelfmarkSearch,
            Transactor<CatalogTx> catalogTransactor)
            implements CatalogRuntime {
        @Override
        public AuthorStore catalogAuthors() {
            return stores.authorPort.reads();
        }

        @Override
        public BookStore catalogBooks() {
            return stores.bookPort.reads();
        }

        @Override
        public ShelfmarkStore catalogShelfmarks() {
            return stores.shelfmarkPort.reads();
        }
    }

    private record InTransaction(
            Platform platform,
            Stores stores,
            MessageLogTx catalogMessages,
            SearchTx<AuthorId, Author> catalogAuthorSearch,
            SearchTx<BookId, Book> catalogBookSearch,
            SearchTx<ShelfmarkKey, Shelfmark> catalogShelfmarkSearch,
            Transaction transaction)
            implements CatalogTx {
        @Override
        public AuthorStoreTx catalogAuthors() {
            return new CatalogSearch.IndexedAuthorStore(catalogAuthorSearch, stores.authorPort.in(transaction));
        }

        @Override
        public BookStoreTx catalogBooks() {
            return stores.bookPort.in(transaction);
        }

        @Override
        public ShelfmarkStoreTx catalogShelfmarks() {
            return new CatalogSearch.IndexedShelfmarkStore(
                    catalogShelfmarkSearch, stores.shelfmarkPort.in(transaction));
        }
    }
}
