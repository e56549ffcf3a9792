package forest;

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

/** Tells what was asked of the store of {@link Trail}. */
@Generated
public final class TrailStoreSpy extends StoreSpy<TrailId, Trail> {
    private final TrailStore reads;

    private final Writing<TrailStoreTx> writes;

    TrailStoreSpy(CallRecorder recorder, TrailStore reads, Writing<TrailStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static TrailStoreSpy in(MemoryDatabase database) {
        TrailStoreTx committing = InMemoryTrailStore.in(database).in(database.autoCommit());
        return new TrailStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<TrailStore, TrailStoreTx> port(TransactionalPort<TrailStore, TrailStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    TrailStoreTx store() {
        return new Spied(this, reads, writes);
    }

    /** What {@code requireVersion} was given. */
    public Seq<RequireVersionCall> requireVersionCalls() {
        return calls("requireVersion").map(call -> new RequireVersionCall(argument(call, 0), argument(call, 1)));
    }

    /** From now on {@code requireVersion} answers this. */
    public void onRequireVersion(Function<RequireVersionCall, Trail> answer) {
        stub("requireVersion", call -> answer.apply(new RequireVersionCall(argument(call, 0), argument(call, 1))));
    }

    /** What {@code requireVersion} was given. */
    public record RequireVersionCall(TrailId id, Option<Long> expected) {}

    private static final class Spied extends SpiedStore<TrailId, Trail> implements TrailStoreTx {
        private final TrailStore reads;

        private Spied(TrailStoreSpy spy, TrailStore reads, Writing<TrailStoreTx> writes) {
            super(spy, reads, writes);
            this.reads = reads;
        }

        @Override
        public Trail requireVersion(TrailId id, Option<Long> expected) {
            return call("requireVersion", () -> reads.requireVersion(id, expected), id, expected);
        }
    }
}
