package shop;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Tag}. */
@Generated
final class TagStoreSpy extends StoreSpy<String, Tag> {
    private final TagStore reads;

    private final Writing<TagStoreTx> writes;

    TagStoreSpy(CallRecorder recorder, TagStore reads, Writing<TagStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static TagStoreSpy in(MemoryDatabase database) {
        TagStoreTx committing = InMemoryTagStore.in(database).in(database.autoCommit());
        return new TagStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<TagStore, TagStoreTx> port(TransactionalPort<TagStore, TagStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    TagStoreTx store() {
        return new Spied(this, reads, writes);
    }

    private static final class Spied extends SpiedStore<String, Tag> implements TagStoreTx {
        private Spied(TagStoreSpy spy, TagStore reads, Writing<TagStoreTx> writes) {
            super(spy, reads, writes);
        }
    }
}
