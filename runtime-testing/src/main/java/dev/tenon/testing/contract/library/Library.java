package dev.tenon.testing.contract.library;

import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;

/**
 * One database and the ports of all entities of the suites in it; an adapter makes it of its own ports. As safe for use by
 * several threads as they are.
 */
public record Library(
        TransactionalPort<AuthorStore, AuthorStoreTx> authors,
        TransactionalPort<BookStore, BookStoreTx> books,
        TransactionalPort<ChapterStore, ChapterStoreTx> chapters,
        TransactionalPort<BookmarkStore, BookmarkStoreTx> bookmarks,
        TransactionalPort<MembershipStore, MembershipStoreTx> memberships,
        TransactionalPort<NoteStore, NoteStoreTx> notes,
        TransactionalPort<EverythingStore, EverythingStoreTx> everythings) {

    /** An empty library in memory. */
    public static Library inMemory(Platform platform) {
        MemoryDatabase database = new MemoryDatabase(platform);
        return new Library(
                InMemoryAuthorStore.in(database),
                InMemoryBookStore.in(database),
                InMemoryChapterStore.in(database),
                InMemoryBookmarkStore.in(database),
                InMemoryMembershipStore.in(database),
                InMemoryNoteStore.in(database),
                InMemoryEverythingStore.in(database));
    }

    /** Whose transactions all ports take. */
    public TransactionManager manager() {
        return books.manager();
    }

    /** All stores in {@code transaction}. */
    public LibraryTx in(Transaction transaction) {
        return new LibraryTx(
                authors.in(transaction),
                books.in(transaction),
                chapters.in(transaction),
                bookmarks.in(transaction),
                memberships.in(transaction),
                notes.in(transaction),
                everythings.in(transaction));
    }

    /** Runs effects in transactions. */
    public Transactor<LibraryTx> transactor(Platform platform) {
        return new Transactor<>(manager(), platform, this::in);
    }
}
