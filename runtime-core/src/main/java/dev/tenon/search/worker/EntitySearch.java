package dev.tenon.search.worker;

import dev.tenon.effect.Eff;
import dev.tenon.message.MessageLog;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.MessageQueue;
import dev.tenon.message.NewMessage;
import dev.tenon.message.worker.Worker;
import dev.tenon.platform.Platform;
import dev.tenon.search.IndexDifference;
import dev.tenon.search.SearchBackend;
import dev.tenon.search.SearchIndex;
import dev.tenon.search.SearchIntent;
import dev.tenon.search.SearchOptions;
import dev.tenon.search.SearchReads;
import dev.tenon.search.SearchToken;
import dev.tenon.search.SearchTx;
import dev.tenon.search.SearchType;
import dev.tenon.store.ReadStore;
import dev.tenon.telemetry.Correlation;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.UUID;

/**
 * The search of one entity: its index, what keeps that up to date, and who asks. Transactions append intents to the log of messages of the
 * context; {@link #worker} does them to the index. Immutable; safe for use by several threads.
 *
 * @param <K> the key
 * @param <E> the entity
 */
public final class EntitySearch<K, E> implements TransactionalPort<SearchReads<K, E>, SearchTx<K, E>> {

    /** How long a comparison waits for what is on its way. */
    private static final Duration ARRIVAL = Duration.ofMinutes(1);

    private final Platform platform;
    private final SearchType<K, E> type;
    private final MessageLog log;
    private final TransactionalPort<? extends ReadStore<K, E>, ? extends ReadStore<K, E>> store;
    private final SearchQueue queue;
    private final LiveIndex<E> live;
    private final Shown shown;
    private final IndexBuilder<K, E> builder;
    private final IndexWorker<K, E> worker;

    /**
     * The search of the entities in a store.
     *
     * @param context the simple name of the context
     * @param backend where the index is
     * @param log where intents wait; of the same transactions as the store
     */
    public EntitySearch(
            String context,
            SearchType<K, E> type,
            SearchBackend backend,
            MessageLog log,
            TransactionalPort<? extends ReadStore<K, E>, ? extends ReadStore<K, E>> store,
            Platform platform) {
        this.platform = platform;
        this.type = type;
        this.log = log;
        this.store = store;
        this.queue = SearchQueue.of(context + "Search." + type, backend.node());
        this.live = new LiveIndex<>(type.name(), () -> backend.open(context, type), platform);
        this.shown = new Shown(platform, queue, log::reads);
        this.builder = new IndexBuilder<>(platform, type, live, store::reads);
        this.worker = new IndexWorker<>(platform, type, queue, log, store::reads, live, builder, shown);
    }

    @Override
    public SearchReads<K, E> reads() {
        return new StoreSearch<>(type, live, shown, store::reads);
    }

    @Override
    public SearchTx<K, E> in(Transaction transaction) {
        return in(transaction, log.in(transaction));
    }

    /**
     * The same, where the transaction's side of the log is shared with others.
     *
     * @param sent the log inside {@code transaction}
     */
    public SearchTx<K, E> in(Transaction transaction, MessageLogTx sent) {
        StoreSearch<K, E> reads = new StoreSearch<>(type, live, shown, () -> store.in(transaction));
        return new TransactionSearch<>(reads, type.keys(), queue, sent, platform);
    }

    @Override
    public TransactionManager manager() {
        return log.manager();
    }

    /** What is searched, and how. */
    public SearchType<K, E> type() {
        return type;
    }

    /** Opens the index, builds it when it has to be, and keeps it up to date while it runs. */
    public Worker worker() {
        return worker;
    }

    /** Where intents wait. */
    public MessageQueue queue() {
        return queue.messages();
    }

    /**
     * Builds the index anew from the store, while it is searched and written, and then puts the new one in its place. Fails with
     * {@code Unavailable} when it is being built already. Needs a worker that runs, or that was drained.
     *
     * @return how many entities were in the store
     */
    public Eff<Object, Long> rebuild() {
        return Eff.<Object, Long>of(builder::buildApart).named(type + ".rebuild");
    }

    /** {@link #rebuild} on the calling thread, which must not be interrupted. For tests. */
    public long rebuildHere() {
        live.open();
        return builder.build();
    }

    /**
     * Compares the index with the store, and lists where they differ, at most 10,000 of it. What is only on its way does not count. Needs a
     * worker that runs. An entity that was removed from the index on purpose counts.
     */
    public Eff<Object, Seq<IndexDifference>> verify() {
        return Eff.<Object, Seq<IndexDifference>>of(() -> differences(this::arrived))
                .named(type + ".verify");
    }

    /** {@link #verify} where nothing runs: does what is due on the calling thread before. For tests. */
    public Seq<IndexDifference> verifyHere() {
        worker.drain();
        return differences(worker::drain);
    }

    private Seq<IndexDifference> differences(Runnable arrived) {
        SearchIndex<E> index = live.complete(SearchOptions.PATIENCE);
        return new IndexVerification<>(type, index, store::reads, arrived).differences();
    }

    /** Waits until the index shows all that was committed before this was called. */
    private void arrived() {
        UUID id = platform.nextUuid();
        Transaction transaction = log.manager().begin();
        try {
            log.in(transaction)
                    .append(NewMessage.of(
                            id, queue.messages(), SearchIntent.TYPE, SearchIntent.pass(), Correlation.none()));
            transaction.commit();
        } finally {
            transaction.rollback();
        }
        shown.await(new SearchToken(Option.some(id)), ARRIVAL);
    }
}
