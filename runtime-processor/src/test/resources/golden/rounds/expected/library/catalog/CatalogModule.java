package library.catalog;

import dev.tenon.Generated;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Startup;
import dev.tenon.runtime.StartupException;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Builds the runtime of {@link Catalog}: everything is in memory, except what {@link Parts} are given. */
@Generated
public final class CatalogModule {
    private final CatalogRuntime runtime;

    private CatalogModule(CatalogRuntime runtime) {
        this.runtime = runtime;
    }

    /** Everything in memory. */
    public static CatalogModule create() {
        return create(parts -> parts);
    }

    /**
     * What {@code configure} sets, and in memory what it does not.
     *
     * @throws StartupException when the parts do not fit together
     */
    public static CatalogModule create(UnaryOperator<Parts> configure) {
        return configure.apply(new Parts()).build();
    }

    /** What effects of the context run in. */
    public CatalogRuntime runtime() {
        return runtime;
    }

    /** What a runtime is made of. For use by one thread. */
    public static final class Parts {
        private Platform platform = Platform.live();

        private Function<MemoryDatabase, TransactionalPort<BookStore, BookStoreTx>> bookStore = InMemoryBookStore::in;

        private Parts() {}

        /** Where time, ids, randomness and threads come from; the JVM unless set. */
        public Parts platform(Platform platform) {
            this.platform = platform;
            return this;
        }

        /** The store of {@link Book}; in memory unless set. */
        public Parts bookStore(TransactionalPort<BookStore, BookStoreTx> bookStore) {
            this.bookStore = memory -> bookStore;
            return this;
        }

        private CatalogModule build() {
            MemoryDatabase memory = new MemoryDatabase(platform);
            Startup startup = new Startup("Catalog");
            TransactionalPort<BookStore, BookStoreTx> bookPort = startup.port("bookStore", bookStore.apply(memory));
            Transactor<CatalogTx> transactor = new Transactor<>(
                    startup.transactions(memory),
                    platform,
                    transaction -> new InTransaction(platform, bookPort.in(transaction)));
            return new CatalogModule(new Live(platform, bookPort.reads(), transactor));
        }
    }

    private record Live(Platform platform, BookStore catalogBooks, Transactor<CatalogTx> catalogTransactor)
            implements CatalogRuntime {}

    private record InTransaction(Platform platform, BookStoreTx catalogBooks) implements CatalogTx {}
}
