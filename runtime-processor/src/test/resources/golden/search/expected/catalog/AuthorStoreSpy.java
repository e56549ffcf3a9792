package catalog;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Tells what was asked of the store of {@link Author}. */
@Generated
final class AuthorStoreSpy extends StoreSpy<AuthorId, Author> {
    private final TransactionalPort<AuthorStore, AuthorStoreTx> port;

    private final AuthorStoreTx committing;

    AuthorStoreSpy(MemoryDatabase database) {
        this(InMemoryAuthorStore.in(database), database);
    }

    private AuthorStoreSpy(TransactionalPort<AuthorStore, AuthorStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private AuthorStoreSpy(TransactionalPort<AuthorStore, AuthorStoreTx> port, AuthorStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<AuthorStore, AuthorStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    AuthorStoreTx store() {
        return spied(committing);
    }

    private AuthorStoreTx spied(AuthorStoreTx store) {
        return new Spied(this, store);
    }

    @Override
    protected AuthorStoreTx stored(Correlation correlation) {
        return committing.by(correlation);
    }

    private static final class Spied extends SpiedStore<AuthorId, Author> implements AuthorStoreTx {
        private final AuthorStoreSpy spy;

        private final AuthorStoreTx store;

        private Spied(AuthorStoreSpy spy, AuthorStoreTx store) {
            super(spy, store);
            this.spy = spy;
            this.store = store;
        }

        @Override
        public AuthorStoreTx by(Correlation correlation) {
            return new Spied(spy, store.by(correlation));
        }

        @Override
        public Author requireVersion(AuthorId id, Option<Long> expected) {
            return call("requireVersion", () -> store.requireVersion(id, expected), id, expected);
        }

        @Override
        public Seq<Author> findByBorn(int born) {
            return call("findByBorn", () -> store.findByBorn(born), born);
        }
    }
}
