package dev.tenon.testing.contract.library;

import dev.tenon.store.Match;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.memory.MemorySession;
import dev.tenon.store.memory.MemoryStore;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.control.Option;

/** {@link ChapterStoreTx} in a {@link MemoryDatabase}. */
public final class InMemoryChapterStore extends MemoryStore<ChapterId, Chapter> implements ChapterStoreTx {

    private InMemoryChapterStore(MemorySession session) {
        super(ChapterFields.ENTITY, session);
    }

    /** The {@link Chapter}s of {@code database}. */
    public static TransactionalPort<ChapterStore, ChapterStoreTx> in(MemoryDatabase database) {
        return database.port(InMemoryChapterStore::new);
    }

    @Override
    public Option<Chapter> findByBookIdAndNumber(BookId bookId, int number) {
        return findUnique(Match.of(ChapterFields.bookId, bookId).and(ChapterFields.number, number));
    }
}
