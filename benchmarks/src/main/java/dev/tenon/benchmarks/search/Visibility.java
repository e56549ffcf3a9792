package dev.tenon.benchmarks.search;

import dev.tenon.message.MessageLog;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchQuery;
import dev.tenon.search.SearchToken;
import dev.tenon.search.worker.EntitySearch;
import dev.tenon.store.WriteStore;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;

/** How long after its commit a transaction is found. */
final class Visibility implements AutoCloseable {

    private final Platform platform = Platform.live();
    private final TransactionalPort<WriteStore<UUID, Volume>, WriteStore<UUID, Volume>> store;
    private final MessageLog log;
    private final EntitySearch<UUID, Volume> search;

    /** Over an index that has all of {@code volumes}. */
    Visibility(SearchBackend backend, Vector<Volume> volumes) {
        MemoryDatabase database = new MemoryDatabase(platform);
        this.store = InMemoryVolumeStore.in(database);
        this.log = MemoryMessageLog.in(database);
        Transaction transaction = log.manager().begin();
        store.in(transaction).insertAll(volumes);
        transaction.commit();
        this.search = new EntitySearch<>("Benchmark", VolumeFields.TYPE, backend, log, store, platform);
        search.worker().start();
        find(SearchToken.none());
    }

    /** Nanoseconds from the end of the commit to the answer of a search that shows it, sorted. */
    long[] measure(Vector<Volume> changed) {
        long[] times = changed.toJavaStream().mapToLong(this::measure).toArray();
        Arrays.sort(times);
        return times;
    }

    private long measure(Volume volume) {
        Transaction transaction = log.manager().begin();
        store.in(transaction).save(volume);
        SearchToken token =
                search.in(transaction, log.in(transaction)).index(Vector.of(volume.id()), Correlation.none());
        transaction.commit();
        long committed = platform.nanoTime();
        find(token);
        return platform.nanoTime() - committed;
    }

    private void find(SearchToken token) {
        search.reads()
                .search(
                        SearchQuery.user(Volumes.word(100)),
                        SearchOptions.<Volume>usual().after(token, Duration.ofMinutes(1)));
    }

    @Override
    public void close() {
        try {
            search.worker().stop(Grace.of(platform, Duration.ofSeconds(60), Duration.ofSeconds(10)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
