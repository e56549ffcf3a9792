package catalog;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.control.Option;

/** Tells what was asked of the store of {@link Book}. */
@Generated
final class BookStoreSpy extends StoreSpy<BookId, Book> {
    private final TransactionalPort<BookStore, BookStoreTx> port;

    private final BookStoreTx committing;

    BookStoreSpy(MemoryDatabase database) {
        this(InMemoryBookStore.in(database), database);
    }

    private BookStoreSpy(TransactionalPort<BookStore, BookStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private BookStoreSpy(TransactionalPort<BookStore, BookStoreTx> port, BookStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<BookStore, BookStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    BookStoreTx store() {
        return spied(committing);
    }

    private BookStoreTx spied(BookStoreTx store) {
        return new Spied(this, store);
    }

    private static final class Spied extends SpiedStore<BookId, Book> implements BookStoreTx {
        private final BookStoreTx store;

        private Spied(BookStoreSpy spy, BookStoreTx store) {
            super(spy, store);
            this.store = store;
        }

        @Override
        public Book requireVersion(BookId id, Option<Long> expected) {
            return call("requireVersion", () -> store.requireVersion(id, expected), id, expected);
        }

        @Override
        public Option<Book> findByIsbn(String isbn) {
            return call("findByIsbn", () -> store.findByIsbn(isbn), isbn);
        }
    }
}
