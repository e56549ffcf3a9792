package post;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Letter}. */
@Generated
final class LetterStoreSpy extends StoreSpy<LetterId, Letter> {
    private final LetterStore reads;

    private final Writing<LetterStoreTx> writes;

    LetterStoreSpy(CallRecorder recorder, LetterStore reads, Writing<LetterStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static LetterStoreSpy in(MemoryDatabase database) {
        LetterStoreTx committing = InMemoryLetterStore.in(database).in(database.autoCommit());
        return new LetterStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<LetterStore, LetterStoreTx> port(TransactionalPort<LetterStore, LetterStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    LetterStoreTx store() {
        return new Spied(this, reads, writes);
    }

    private static final class Spied extends SpiedStore<LetterId, Letter> implements LetterStoreTx {
        private Spied(LetterStoreSpy spy, LetterStore reads, Writing<LetterStoreTx> writes) {
            super(spy, reads, writes);
        }
    }
}
