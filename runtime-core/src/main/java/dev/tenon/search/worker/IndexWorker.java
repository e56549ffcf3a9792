package dev.tenon.search.worker;

import dev.tenon.health.Health;
import dev.tenon.health.HealthComponent;
import dev.tenon.message.Claim;
import dev.tenon.message.Delivery;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.Outcome;
import dev.tenon.message.QueueState;
import dev.tenon.message.worker.Signal;
import dev.tenon.message.worker.Worker;
import dev.tenon.message.worker.WorkerActivity;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.search.SearchIntent;
import dev.tenon.search.SearchType;
import dev.tenon.search.worker.IndexCommits.Applied;
import dev.tenon.store.ReadStore;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Does to an index what was committed, all of it one after the other: claims intents, shows what they change, and has that committed and
 * settled by another thread. What fails for a reason outside is given back and tried again as if nothing had been; nothing behind
 * it goes first. Safe for use by several threads.
 */
final class IndexWorker<K, E> implements Worker {

    private static final int LEASES = 8;
    private static final int GROUP = 64;
    private static final int MOST_UNCOMMITTED = 256;

    /** What a process that died has not committed is claimed again so soon. One that lives knows what it has done already. */
    private static final Duration LEASE = Duration.ofSeconds(10);

    private static final Duration REST = Duration.ofHours(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Platform platform;
    private final Logger logger;
    private final SearchType<K, E> type;
    private final SearchQueue queue;
    private final MessageLog log;
    private final Supplier<? extends ReadStore<K, E>> store;
    private final LiveIndex<E> live;
    private final IndexBuilder<K, E> builder;
    private final Shown shown;
    private final IndexCommits commits;
    private final Signal signal;
    private final Latch ended;
    private final Instant since;
    private final AtomicLong handled = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private volatile boolean stopping;
    private volatile @Nullable String trouble;
    private volatile @Nullable AutoCloseable subscription;

    IndexWorker(
            Platform platform,
            SearchType<K, E> type,
            SearchQueue queue,
            MessageLog log,
            Supplier<? extends ReadStore<K, E>> store,
            LiveIndex<E> live,
            IndexBuilder<K, E> builder,
            Shown shown) {
        this.platform = platform;
        this.logger = platform.logger(IndexWorker.class);
        this.type = type;
        this.queue = queue;
        this.log = log;
        this.store = store;
        this.live = live;
        this.builder = builder;
        this.shown = shown;
        this.commits = new IndexCommits(platform, log, shown, live::get);
        this.signal = new Signal(platform);
        this.ended = platform.latch();
        this.since = platform.now();
    }

    @Override
    public String name() {
        return queue.consumer().name();
    }

    @Override
    public boolean isOf(MessageQueue other) {
        return other.consumers().contains(queue.consumer());
    }

    @Override
    public void start() {
        Option<String> unbuilt = live.open();
        try {
            subscription = log.onWork(queue.consumer(), signal::give);
        } catch (RuntimeException e) {
            live.close();
            throw e;
        }
        unbuilt.forEach(builder::beginFirst);
        commits.start(name() + " commits");
        platform.start(name(), this::work);
    }

    @Override
    public void refuse() {
        stopping = true;
        signal.give();
    }

    @Override
    public Seq<String> stop(Grace grace) throws Exception {
        refuse();
        AutoCloseable subscribed = subscription;
        if (subscribed == null) {
            live.close();
            return List.empty();
        }
        subscribed.close();
        boolean indexed = ended.await(grace.remaining());
        boolean committed = commits.stop(grace.remaining());
        boolean built = builder.stop(grace.remaining().plus(grace.interruptLimit()));
        live.close();
        return indexed && committed && built
                ? List.empty()
                : List.of(name() + ": what it has not committed is indexed again");
    }

    @Override
    public Seq<HealthComponent> health() {
        return List.of(new HealthComponent(name(), this::examined));
    }

    @Override
    public Seq<WorkerActivity> activity() {
        return List.of(new WorkerActivity(name(), since, handled.get(), failed.get(), commits.size()));
    }

    /** Opens the index, builds it if it has to be, and does all that is due, on the calling thread. */
    @Override
    public long drain() {
        if (live.open().isDefined()) {
            builder.build();
        }
        long all = 0;
        Seq<Lease> leases = claim().leases();
        while (leases.nonEmpty()) {
            all += leases.map(lease -> lease.deliveries().size()).sum().longValue();
            indexed(leases);
            commits.flush();
            leases = claim().leases();
        }
        return all;
    }

    private void work() {
        Duration pause = FIRST_PAUSE;
        String end = "its thread has ended, so that nothing is indexed until its process is started again";
        try {
            while (!stopping) {
                try {
                    step();
                    pause = FIRST_PAUSE;
                    trouble = null;
                } catch (RuntimeException e) {
                    trouble = String.valueOf(e.getMessage());
                    logger.warn("{} cannot go on, the next attempt is in {}", name(), pause, e);
                    signal.await(pause);
                    pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
            end = trouble;
        } catch (InterruptedException e) {
            logger.error("{} was interrupted and indexes no more", name());
            Thread.currentThread().interrupt();
        } catch (Error e) {
            logger.error("{} has met an error and indexes no more", name(), e);
            end = e + ": " + end;
            throw e;
        } finally {
            trouble = end;
            ended.open();
        }
    }

    private void step() throws InterruptedException {
        Claim claim = claim();
        if (claim.leases().isEmpty()) {
            signal.await(claim.next().filter(next -> next.compareTo(REST) < 0).getOrElse(REST));
        } else if (indexed(claim.leases()) > MOST_UNCOMMITTED) {
            commits.flush();
        }
    }

    private Claim claim() {
        return log.claim(queue.consumer(), LEASES, GROUP, LEASE);
    }

    /** Returns how many leases wait to be committed. */
    private int indexed(Seq<Lease> leases) {
        long losses = commits.losses();
        return commits.add(applied(leases), losses);
    }

    private Seq<Applied> applied(Seq<Lease> leases) {
        try {
            return apply(leases);
        } catch (RuntimeException e) {
            failed.incrementAndGet();
            commits.recoverAfter(e);
            for (Lease lease : leases) {
                log.settle(lease, lease.deliveries().map(delivery -> Outcome.released()));
            }
            throw e;
        }
    }

    private Seq<Applied> apply(Seq<Lease> leases) {
        Seq<Delivery> fresh = leases.flatMap(Lease::deliveries)
                .filter(delivery -> !shown.has(delivery.message()))
                .sortBy(Delivery::position);
        LeaseClock clock = new LeaseClock(platform, log, leases, LEASE);
        IntentBatch<K, E> batch = new IntentBatch<>(type, live.get(), store, clock::extend);
        fresh.forEach(delivery -> batch.add((SearchIntent) delivery.payload()));
        Map<String, String> refused = batch.finish();
        Seq<Applied> applied =
                leases.map(lease -> new Applied(lease, lease.deliveries().map(delivery -> outcome(delivery, refused))));
        shown.add(fresh.map(Delivery::message));
        handled.addAndGet(fresh.size());
        return applied;
    }

    private Outcome outcome(Delivery delivery, Map<String, String> refused) {
        SearchIntent intent = (SearchIntent) delivery.payload();
        if (refused.isEmpty() || intent.action() != SearchIntent.Action.INDEX) {
            return Outcome.done();
        }
        Option<String> flaw = intent.keys()
                .find(refused::containsKey)
                .map(key -> type + " " + key + ": " + refused.get(key).get());
        flaw.forEach(reason -> {
            failed.incrementAndGet();
            shown.refuse(delivery.message(), reason);
            logger.error("Dead, because it cannot be indexed: {}", reason);
        });
        return flaw.<Outcome>map(Outcome.Dead::new).getOrElse(Outcome.done());
    }

    private Health examined() {
        String failing =
                Option.of(trouble).orElse(() -> Option.of(commits.trouble())).getOrNull();
        if (failing != null) {
            return Health.down(failing);
        }
        if (subscription == null && !live.isComplete()) {
            return Health.up();
        }
        QueueState state = log.reads().state(queue.consumer());
        return condition(state)
                .with("waiting", Long.toString(state.open()))
                .with("lag", lag(state).toMillis() + " ms");
    }

    private Health condition(QueueState state) {
        Option<Long> progress = builder.progress();
        if (progress.isDefined()) {
            String building = "it is being built, " + progress.get() + " entities until now";
            return live.isComplete() ? Health.up().with("rebuilding", building) : Health.degraded(building);
        }
        if (!live.isComplete()) {
            return Health.degraded("it could not be built yet");
        }
        if (state.dead() > 0) {
            return Health.degraded(state.dead() + " dead letters: requeue or discard them");
        }
        Map<String, String> refused = builder.refused();
        return refused.isEmpty()
                ? Health.up()
                : Health.degraded(refused.size() + " entities cannot be indexed, such as " + refused.head()._1);
    }

    private Duration lag(QueueState state) {
        return state.oldest()
                .map(oldest -> Duration.between(oldest, platform.now()))
                .filter(age -> !age.isNegative())
                .getOrElse(Duration.ZERO);
    }
}
