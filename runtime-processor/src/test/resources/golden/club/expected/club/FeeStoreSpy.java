package club;

import club.money.Fee;
import club.money.FeeKey;
import club.money.FeeStore;
import club.money.FeeStoreTx;
import club.money.InMemoryFeeStore;
import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.CallRecorder;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.testing.Writing;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;

/** Tells what was asked of the store of {@link Fee}. */
@Generated
public final class FeeStoreSpy extends StoreSpy<FeeKey, Fee> {
    private final FeeStore reads;

    private final Writing<FeeStoreTx> writes;

    FeeStoreSpy(CallRecorder recorder, FeeStore reads, Writing<FeeStoreTx> writes) {
        super(recorder, reads, writes);
        this.reads = reads;
        this.writes = writes;
    }

    /** Records what is asked of a store in memory. */
    static FeeStoreSpy in(MemoryDatabase database) {
        FeeStoreTx committing = InMemoryFeeStore.in(database).in(database.autoCommit());
        return new FeeStoreSpy(CallRecorder.on(database.platform()), committing, Writing.in(committing));
    }

    /** A port for the module, spied on. */
    TransactionalPort<FeeStore, FeeStoreTx> port(TransactionalPort<FeeStore, FeeStoreTx> port) {
        return new SpiedPort<>(port, inside -> new Spied(this, inside, Writing.in(inside)), store());
    }

    /** The store for use without a transaction. */
    FeeStoreTx store() {
        return new Spied(this, reads, writes);
    }

    /** What {@code findByAfter} was given. */
    public Seq<Duration> findByAfterCalls() {
        return calls("findByAfter").map(call -> argument(call));
    }

    /** From now on {@code findByAfter} answers this. */
    public void onFindByAfter(Function<Duration, Seq<Fee>> answer) {
        stub("findByAfter", call -> answer.apply(argument(call)));
    }

    /** What {@code findByByAndEnvironmentAndAfterAndSize} was given. */
    public Seq<FindByByAndEnvironmentAndAfterAndSizeCall> findByByAndEnvironmentAndAfterAndSizeCalls() {
        return calls("findByByAndEnvironmentAndAfterAndSize")
                .map(call -> new FindByByAndEnvironmentAndAfterAndSizeCall(argument(call, 0), argument(call, 1), argument(call, 2), argument(call, 3)));
    }

    /** From now on {@code findByByAndEnvironmentAndAfterAndSize} answers this. */
    public void onFindByByAndEnvironmentAndAfterAndSize(
            Function<FindByByAndEnvironmentAndAfterAndSizeCall, Seq<Fee>> answer) {
        stub(
                "findByByAndEnvironmentAndAfterAndSize",
                call -> answer.apply(new FindByByAndEnvironmentAndAfterAndSizeCall(
                        argument(call, 0), argument(call, 1), argument(call, 2), argument(call, 3))));
    }

    @Override
    protected FeeStore reads(Correlation correlation) {
        return reads.by(correlation);
    }

    @Override
    protected Writing<FeeStoreTx> writes(Correlation correlation) {
        return writes.map(store -> store.by(correlation));
    }

    /** What {@code findByByAndEnvironmentAndAfterAndSize} was given. */
    public record FindByByAndEnvironmentAndAfterAndSizeCall(
            String by, int environment, Option<Duration> after, short size) {}

    private static final class Spied extends SpiedStore<FeeKey, Fee> implements FeeStoreTx {
        private final FeeStoreSpy spy;

        private final FeeStore reads;

        private final Writing<FeeStoreTx> writes;

        private Spied(FeeStoreSpy spy, FeeStore reads, Writing<FeeStoreTx> writes) {
            super(spy, reads, writes);
            this.spy = spy;
            this.reads = reads;
            this.writes = writes;
        }

        @Override
        public FeeStoreTx by(Correlation correlation) {
            return new Spied(spy, reads.by(correlation), writes.map(store -> store.by(correlation)));
        }

        @Override
        public Seq<Fee> findByAfter(Duration after) {
            return call("findByAfter", () -> reads.findByAfter(after), after);
        }

        @Override
        public Seq<Fee> findByByAndEnvironmentAndAfterAndSize(
                String by, int environment, Option<Duration> after, short size) {
            return call(
                    "findByByAndEnvironmentAndAfterAndSize",
                    () -> reads.findByByAndEnvironmentAndAfterAndSize(by, environment, after, size),
                    by,
                    environment,
                    after,
                    size);
        }
    }
}
