package club.money;

import dev.tenon.Generated;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;

/** {@link FeeStoreTx} in a {@link MemoryDatabase}. */
@Generated
public final class InMemoryFeeStore extends MemoryStore<FeeKey, Fee> implements FeeStoreTx {
    private InMemoryFeeStore(MemorySession session) {
        this(session, Correlation.none());
    }

    private InMemoryFeeStore(MemorySession session, Correlation correlation) {
        super(FeeFields.ENTITY, session, correlation);
    }

    @Override
    public FeeStoreTx by(Correlation correlation) {
        return new InMemoryFeeStore(session(), correlation);
    }

    /** The store of {@link Fee} in {@code database}. */
    public static TransactionalPort<FeeStore, FeeStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryFeeStore::new);
    }

    @Override
    public Seq<Fee> findByAfter(Duration after) {
        return findAll(Match.of(FeeFields.after, after));
    }

    @Override
    public Seq<Fee> findByByAndEnvironmentAndAfterAndSize(
            String by, int environment, Option<Duration> after, short size) {
        return findAll(Match.of(FeeFields.by, by)
                .and(FeeFields.environment, environment)
                .and(FeeFields.after, after)
                .and(FeeFields.size, size));
    }
}
