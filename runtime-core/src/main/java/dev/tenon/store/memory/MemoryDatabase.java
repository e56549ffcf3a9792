package dev.tenon.store.memory;

import dev.tenon.effect.Failure;
import dev.tenon.platform.Platform;
import dev.tenon.store.CursorSeal;
import dev.tenon.store.EntityType;
import dev.tenon.store.Reference;
import dev.tenon.transaction.Isolation;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A database in memory, with snapshot isolation: a transaction sees what was committed before it began and its own writes,
 * and of two transactions that write the same row the first to commit wins. Write skew is possible, as it is on PostgreSQL's
 * {@code REPEATABLE READ}: two transactions that each read what the other writes, and write different rows, both commit.
 *
 * <p>Readers never wait. Commits happen one after the other. Old versions of a row are kept only as long as a running
 * transaction sees them. Nothing survives the process. Safe for use by several threads.
 */
public final class MemoryDatabase implements TransactionManager {

    private final Snapshots snapshots;
    private final Committer commits;
    private final ConcurrentHashMap<EntityType<?, ?>, Table<?, ?>> tables;

    /** What else is kept here, by its type. */
    private final ConcurrentHashMap<Class<?>, Object> kept;

    private final ReentrantLock defining;
    private final CommittedReads committed = new CommittedReads(this);
    private final AutoCommit autoCommit = new AutoCommit(this, committed);
    private final CursorSeal cursors;
    private final Platform platform;
    private final Supplier<Instant> now;

    /** An empty database; {@code platform} gives the randomness of the key that seals its cursors. */
    public MemoryDatabase(Platform platform) {
        this.snapshots = new Snapshots();
        this.commits = new Committer(snapshots);
        this.tables = new ConcurrentHashMap<>();
        this.kept = new ConcurrentHashMap<>();
        this.defining = new ReentrantLock();
        this.platform = platform;
        this.now = platform::now;
        this.cursors = CursorSeal.random(platform.random());
    }

    private MemoryDatabase(MemoryDatabase same, Platform platform) {
        this.snapshots = same.snapshots;
        this.commits = same.commits;
        this.tables = same.tables;
        this.kept = same.kept;
        this.defining = same.defining;
        this.cursors = same.cursors;
        this.platform = platform;
        this.now = platform::now;
    }

    /**
     * The same rows, and all else that is kept here, for another platform: as another process finds a database that is there. A
     * transaction and a port belong to the one that made them.
     */
    public MemoryDatabase on(Platform other) {
        return new MemoryDatabase(this, other);
    }

    /**
     * What a part that commits with the rows keeps beside them, made at the first use: the same for everyone who asks for the type, on
     * each platform.
     */
    public <T> T kept(Class<T> type, Supplier<? extends T> fresh) {
        return type.cast(kept.computeIfAbsent(type, absent -> fresh.get()));
    }

    @Override
    public Transaction begin(Isolation isolation) {
        return isolation == Isolation.SERIALIZABLE ? commits.beginSerializable(this) : open();
    }

    /**
     * Not a real transaction: each operation in it commits by itself, so {@code commit} has nothing to do and
     * {@code rollback} is an {@link IllegalStateException}. For seeding and for tests. Safe for use by several threads.
     */
    public Transaction autoCommit() {
        return autoCommit;
    }

    /**
     * The port of one entity.
     *
     * @param store makes the store of a session: the constructor of a {@link MemoryStore}
     */
    public <S, T extends S> TransactionalPort<S, T> port(Function<? super MemorySession, ? extends T> store) {
        return new MemoryPort<>(this, committed, store);
    }

    /**
     * Lets {@code part} commit with {@code transaction}.
     *
     * @throws IllegalArgumentException when another manager began {@code transaction}, or it is {@link #autoCommit}
     */
    public void enlist(Transaction transaction, CommitPart part) {
        if (!(transaction instanceof MemoryTransaction open) || open.database() != this) {
            throw new IllegalArgumentException("this is not a transaction that was begun here: " + transaction);
        }
        open.enlist(part);
    }

    MemoryTransaction open() {
        return new MemoryTransaction(this, snapshots.begin());
    }

    Snapshots snapshots() {
        return snapshots;
    }

    /** Where its randomness comes from. */
    public Platform platform() {
        return platform;
    }

    /** The time of the platform. */
    Supplier<Instant> now() {
        return now;
    }

    CursorSeal cursors() {
        return cursors;
    }

    @SuppressWarnings("unchecked") // a table has the types of the entity type it was made for
    <K, E> Table<K, E> table(EntityType<K, E> type) {
        Table<?, ?> table = tables.get(type);
        return (Table<K, E>) (table == null ? define(type) : table);
    }

    /** Makes the writes of {@code transaction} visible, or tells what was in conflict. Ends its snapshot either way. */
    Failure.@Nullable Conflict commit(MemoryTransaction transaction) {
        return commits.commit(transaction);
    }

    /** Ends a transaction whose writes, if any, are dropped. */
    void end(MemoryTransaction transaction) {
        commits.end(transaction);
    }

    /** Makes the table, and all that it refers to, before anybody finds it. */
    private <K, E> Table<K, E> define(EntityType<K, E> type) {
        defining.lock();
        try {
            Map<EntityType<?, ?>, Table<?, ?>> fresh = new LinkedHashMap<>();
            Table<K, E> made = define(type, fresh);
            tables.putAll(fresh);
            return made;
        } finally {
            defining.unlock();
        }
    }

    @SuppressWarnings("unchecked") // a table has the types of the entity type it was made for
    private <K, E> Table<K, E> define(EntityType<K, E> type, Map<EntityType<?, ?>, Table<?, ?>> fresh) {
        Table<?, ?> known = tables.containsKey(type) ? tables.get(type) : fresh.get(type);
        if (known != null) {
            return (Table<K, E>) known;
        }
        Table<K, E> table = new Table<>(type);
        fresh.put(type, table);
        for (Reference<E, ?> reference : type.references()) {
            refer(table, reference, fresh);
        }
        return table;
    }

    private <K, E, T> void refer(
            Table<K, E> table, Reference<E, T> reference, Map<EntityType<?, ?>, Table<?, ?>> fresh) {
        table.refer(reference, define(reference.target().get(), fresh));
    }
}
