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

/** Tells what was asked of the store of {@link Ranger}. */
@Generated
public final class RangerStoreSpy extends StoreSpy<RangerId, Ranger> {
    private final RangerStore reads;

    private final Writing<RangerStoreTx> writes;

    RangerStoreSpy(CallRecorder recorder, RangerStore reads, Writing<RangerStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static RangerStoreSpy in(MemoryDatabase database) {
        RangerStoreTx committing = InMemoryRangerStore.in(database).in(database.autoCommit());
        return new RangerStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<RangerStore, RangerStoreTx> port(TransactionalPort<RangerStore, RangerStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    RangerStoreTx store() {
        return new Spied(this, reads, writes);
    }

    /** What {@code requireVersion} was given. */
    public Seq<RequireVersionCall> requireVersionCalls() {
        return calls("requireVersion").map(call -> new RequireVersionCall(argument(call, 0), argument(call, 1)));
    }

    /** From now on {@code requireVersion} answers this. */
    public void onRequireVersion(Function<RequireVersionCall, Ranger> answer) {
        stub("requireVersion", call -> answer.apply(new RequireVersionCall(argument(call, 0), argument(call, 1))));
    }

    /** What {@code requireVersion} was given. */
    public record RequireVersionCall(RangerId id, Option<Long> expected) {}

    private static final class Spied extends SpiedStore<RangerId, Ranger> implements RangerStoreTx {
        private final RangerStore reads;

        private Spied(RangerStoreSpy spy, RangerStore reads, Writing<RangerStoreTx> writes) {
            super(spy, reads, writes);
            this.reads = reads;
        }

        @Override
        public Ranger requireVersion(RangerId id, Option<Long> expected) {
            return call("requireVersion", () -> reads.requireVersion(id, expected), id, expected);
        }
    }
}
