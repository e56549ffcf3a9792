package club;

import club.money.Fee;
import club.money.FeeKey;
import club.money.FeeStore;
import club.money.FeeStoreTx;
import club.money.InMemoryFeeStore;
import dev.tenon.Generated;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.testing.SpiedPort;
import dev.tenon.testing.SpiedStore;
import dev.tenon.testing.StoreSpy;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** Tells what was asked of the store of {@link Fee}. */
@Generated
public final class FeeStoreSpy extends StoreSpy<FeeKey, Fee> {
    private final TransactionalPort<FeeStore, FeeStoreTx> port;

    private final FeeStoreTx committing;

    FeeStoreSpy(MemoryDatabase database) {
        this(InMemoryFeeStore.in(database), database);
    }

    private FeeStoreSpy(TransactionalPort<FeeStore, FeeStoreTx> port, MemoryDatabase database) {
        this(port, port.in(database.autoCommit()));
    }

    private FeeStoreSpy(TransactionalPort<FeeStore, FeeStoreTx> port, FeeStoreTx committing) {
        super(committing);
        this.port = port;
        this.committing = committing;
    }

    /** The port for the module. */
    TransactionalPort<FeeStore, FeeStoreTx> port() {
        return new SpiedPort<>(port, this::spied, committing);
    }

    /** The store for use without a transaction. */
    FeeStoreTx store() {
        return spied(committing);
    }

    private FeeStoreTx spied(FeeStoreTx store) {
        return new Spied(this, store);
    }

    @Override
    protected FeeStoreTx stored(Correlation correlation) {
        return committing.by(correlation);
    }

    private static final class Spied extends SpiedStore<FeeKey, Fee> implements FeeStoreTx {
        private final FeeStoreSpy spy;

        private final FeeStoreTx store;

        private Spied(FeeStoreSpy spy, FeeStoreTx store) {
            super(spy, store);
            this.spy = spy;
            this.store = store;
        }

        @Override
        public FeeStoreTx by(Correlation correlation) {
            return new Spied(spy, store.by(correlation));
        }

        @Override
        public Seq<Fee> findByAfter(Duration after) {
            return call("findByAfter", () -> store.findByAfter(after), after);
        }

        @Override
        public Seq<Fee> findByByAndEnvironmentAndAfterAndSize(
                String by, int environment, Option<Duration> after, short size) {
            return call(
                    "findByByAndEnvironmentAndAfterAndSize",
                    () -> store.findByByAndEnvironmentAndAfterAndSize(by, environment, after, size),
                    by,
                    environment,
                    after,
                    size);
        }
    }
}
