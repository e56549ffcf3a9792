package dev.tenon.store.memory;

import dev.tenon.platform.Platform;
import dev.tenon.store.EntityType;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import java.util.function.Function;

/** A database in memory. */
public final class MemoryDatabase implements TransactionManager {

    /** An empty database; {@code platform} gives the randomness of its cursors' key. */
    public MemoryDatabase(Platform platform) {}

    @Override
    public Transaction begin() {
        throw new UnsupportedOperationException();
    }

    /** Each operation in it commits by itself: for tests and seeding. */
    public Transaction autoCommit() {
        throw new UnsupportedOperationException();
    }

    /**
     * The port of one entity.
     *
     * @param store makes the store of a session; the constructor of a {@link MemoryStore}
     */
    public <S, T extends S> TransactionalPort<S, T> port(Function<? super MemorySession, ? extends T> store) {
        throw new UnsupportedOperationException();
    }
}
