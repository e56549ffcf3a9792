package tests;

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
import office.Desk;
import office.DeskId;
import office.DeskStore;
import office.DeskStoreTx;
import office.InMemoryDeskStore;

/** Tells what was asked of the store of {@link Desk}. */
@Generated
public final class DeskStoreSpy extends StoreSpy<DeskId, Desk> {
    private final DeskStore reads;

    private final Writing<DeskStoreTx> writes;

    DeskStoreSpy(CallRecorder recorder, DeskStore reads, Writing<DeskStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static DeskStoreSpy in(MemoryDatabase database) {
        DeskStoreTx committing = InMemoryDeskStore.in(database).in(database.autoCommit());
        return new DeskStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<DeskStore, DeskStoreTx> port(TransactionalPort<DeskStore, DeskStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    DeskStoreTx store() {
        return new Spied(this, reads, writes);
    }

    /** What {@code requireVersion} was given. */
    public Seq<RequireVersionCall> requireVersionCalls() {
        return calls("requireVersion").map(call -> new RequireVersionCall(argument(call, 0), argument(call, 1)));
    }

    /** From now on {@code requireVersion} answers this. */
    public void onRequireVersion(Function<RequireVersionCall, Desk> answer) {
        stub("requireVersion", call -> answer.apply(new RequireVersionCall(argument(call, 0), argument(call, 1))));
    }

    /** What {@code findByFloor} was given. */
    public Seq<Integer> findByFloorCalls() {
        return calls("findByFloor").map(call -> argument(call));
    }

    /** From now on {@code findByFloor} answers this. */
    public void onFindByFloor(Function<Integer, Seq<Desk>> answer) {
        stub("findByFloor", call -> answer.apply(argument(call)));
    }

    /** What {@code findByLabel} was given. */
    public Seq<String> findByLabelCalls() {
        return calls("findByLabel").map(call -> argument(call));
    }

    /** From now on {@code findByLabel} answers this. */
    public void onFindByLabel(Function<String, Option<Desk>> answer) {
        stub("findByLabel", call -> answer.apply(argument(call)));
    }

    /** What {@code requireVersion} was given. */
    public record RequireVersionCall(DeskId id, Option<Long> expected) {}

    private static final class Spied extends SpiedStore<DeskId, Desk> implements DeskStoreTx {
        private final DeskStore reads;

        private Spied(DeskStoreSpy spy, DeskStore reads, Writing<DeskStoreTx> writes) {
            super(spy, reads, writes);
            this.reads = reads;
        }

        @Override
        public Desk requireVersion(DeskId id, Option<Long> expected) {
            return call("requireVersion", () -> reads.requireVersion(id, expected), id, expected);
        }

        @Override
        public Seq<Desk> findByFloor(int floor) {
            return call("findByFloor", () -> reads.findByFloor(floor), floor);
        }

        @Override
        public Option<Desk> findByLabel(String label) {
            return call("findByLabel", () -> reads.findByLabel(label), label);
        }
    }
}
