package shop;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;

/** Tells what was asked of the store of {@link Item}. */
@Generated
final class ItemStoreSpy extends StoreSpy<ItemId, Item> {
    private final TransactionalPort<ItemStore, ItemStoreTx> port;

    private final ItemStoreTx committing;

    ItemStoreSpy(MemoryDatabase database) {
        this(InMemoryItemStore.in(database), database);
    }

    private ItemStoreSpy(TransactionalPort<ItemStore, ItemStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private ItemStoreSpy(TransactionalPort<ItemStore, ItemStoreTx> port, ItemStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<ItemStore, ItemStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    ItemStoreTx store() {
        return spied(committing);
    }

    private ItemStoreTx spied(ItemStoreTx store) {
        return new Spied(this, store);
    }

    private static final class Spied extends SpiedStore<ItemId, Item> implements ItemStoreTx {
        private final ItemStoreTx store;

        private Spied(ItemStoreSpy spy, ItemStoreTx store) {
            super(spy, store);
            this.store = store;
        }

        @Override
        public Item requireVersion(ItemId id, Option<Long> expected) {
            return call("requireVersion", () -> store.requireVersion(id, expected), id, expected);
        }

        @Override
        public Option<Item> findByName(String name) {
            return call("findByName", () -> store.findByName(name), name);
        }

        @Override
        public Seq<Item> findByStore(int store) {
            return call("findByStore", () -> this.store.findByStore(store), store);
        }
    }
}
