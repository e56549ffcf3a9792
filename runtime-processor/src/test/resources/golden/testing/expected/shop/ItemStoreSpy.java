package shop;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** Tells what was asked of the store of {@link Item}. */
@Generated
final class ItemStoreSpy extends StoreSpy<ItemId, Item> {
    private final ItemStore reads;

    private final Writing<ItemStoreTx> writes;

    ItemStoreSpy(CallRecorder recorder, ItemStore reads, Writing<ItemStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static ItemStoreSpy in(MemoryDatabase database) {
        ItemStoreTx committing = InMemoryItemStore.in(database).in(database.autoCommit());
        return new ItemStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<ItemStore, ItemStoreTx> port(TransactionalPort<ItemStore, ItemStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    ItemStoreTx store() {
        return new Spied(this, reads, writes);
    }

    /** What {@code requireVersion} was given. */
    public Seq<RequireVersionCall> requireVersionCalls() {
        return calls("requireVersion").map(call -> new RequireVersionCall(argument(call, 0), argument(call, 1)));
    }

    /** From now on {@code requireVersion} answers this. */
    public void onRequireVersion(Function<RequireVersionCall, Item> answer) {
        stub("requireVersion", call -> answer.apply(new RequireVersionCall(argument(call, 0), argument(call, 1))));
    }

    /** What {@code findByName} was given. */
    public Seq<String> findByNameCalls() {
        return calls("findByName").map(call -> argument(call));
    }

    /** From now on {@code findByName} answers this. */
    public void onFindByName(Function<String, Option<Item>> answer) {
        stub("findByName", call -> answer.apply(argument(call)));
    }

    /** What {@code findByStore} was given. */
    public Seq<Integer> findByStoreCalls() {
        return calls("findByStore").map(call -> argument(call));
    }

    /** From now on {@code findByStore} answers this. */
    public void onFindByStore(Function<Integer, Seq<Item>> answer) {
        stub("findByStore", call -> answer.apply(argument(call)));
    }

    /** What {@code requireVersion} was given. */
    record RequireVersionCall(ItemId id, Option<Long> expected) {}

    private static final class Spied extends SpiedStore<ItemId, Item> implements ItemStoreTx {
        private final ItemStore reads;

        private Spied(ItemStoreSpy spy, ItemStore reads, Writing<ItemStoreTx> writes) {
            super(spy, reads, writes);
            this.reads = reads;
        }

        @Override
        public Item requireVersion(ItemId id, Option<Long> expected) {
            return call("requireVersion", () -> reads.requireVersion(id, expected), id, expected);
        }

        @Override
        public Option<Item> findByName(String name) {
            return call("findByName", () -> reads.findByName(name), name);
        }

        @Override
        public Seq<Item> findByStore(int store) {
            return call("findByStore", () -> reads.findByStore(store), store);
        }
    }
}
