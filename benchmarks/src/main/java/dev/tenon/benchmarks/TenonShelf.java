package dev.tenon.benchmarks;

import dev.tenon.platform.Platform;
import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Books in a {@link MemoryDatabase}. */
final class TenonShelf {

    private final MemoryDatabase database = new MemoryDatabase(Platform.live());
    private final TransactionalPort<Books, Books> port = database.port(Books::new);

    static final class Books extends MemoryStore<UUID, ShelfBook> {

        Books(MemorySession session) {
            super(ShelfBook.ENTITY, session);
        }

        Seq<ShelfBook> findByAuthorId(long authorId) {
            return findAll(Match.of(ShelfBook.AUTHOR_ID, authorId));
        }
    }

    TenonShelf(List<ShelfBook> books) {
        transact(store -> store.insertAll(books));
    }

    Books reads() {
        return port.reads();
    }

    <A> A transact(Function<Books, A> work) {
        Transaction transaction = database.begin();
        try {
            A result = work.apply(port.in(transaction));
            transaction.commit();
            return result;
        } finally {
            transaction.rollback();
        }
    }
}
