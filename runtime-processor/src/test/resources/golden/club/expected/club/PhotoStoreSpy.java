package club;

import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;

/** Tells what was asked of the store of {@link Photo}. */
@Generated
public final class PhotoStoreSpy extends StoreSpy<PhotoId, Photo> {
    private final PhotoStore reads;

    private final Writing<PhotoStoreTx> writes;

    PhotoStoreSpy(CallRecorder recorder, PhotoStore reads, Writing<PhotoStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static PhotoStoreSpy in(MemoryDatabase database) {
        PhotoStoreTx committing = InMemoryPhotoStore.in(database).in(database.autoCommit());
        return new PhotoStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<PhotoStore, PhotoStoreTx> port(TransactionalPort<PhotoStore, PhotoStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    PhotoStoreTx store() {
        return new Spied(this, reads, writes);
    }

    private static final class Spied extends SpiedStore<PhotoId, Photo> implements PhotoStoreTx {
        private Spied(PhotoStoreSpy spy, PhotoStore reads, Writing<PhotoStoreTx> writes) {
            super(spy, reads, writes);
        }
    }
}
