package dev.tenon.testing.contract;

import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.transaction.Isolation;
import dev.tenon.transaction.Transaction;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a law acts on: a library, and a platform whose clock the law moves. */
final class Stage {

    static final Author AUSTEN = Author.of(10, "Jane Austen");
    static final Author STOKER = Author.of(20, "Bram Stoker");
    static final Author JOYCE = Author.of(30, "James Joyce");

    static final Book EMMA = Book.of(1, "Emma", 10).withIsbn("isbn-emma");
    static final Book PERSUASION = Book.of(2, "Persuasion", 10).withIsbn("isbn-persuasion");
    static final Book DRACULA = Book.of(3, "Dracula", 20);

    private final Library library;
    private final TestPlatform platform;

    Stage(Library library, TestPlatform platform) {
        this.library = library;
        this.platform = platform;
    }

    Library library() {
        return library;
    }

    TestPlatform platform() {
        return platform;
    }

    /** The three authors and the three books, each in version 1. */
    Stage furnished() {
        transactUnit(tx -> {
            tx.authors().insert(AUSTEN);
            tx.authors().insert(STOKER);
            tx.authors().insert(JOYCE);
            tx.books().insert(EMMA);
            tx.books().insert(PERSUASION);
            tx.books().insert(DRACULA);
        });
        return this;
    }

    /** Begins a transaction, does {@code work} and commits; rolls back when something fails. */
    <A> A transact(Function<? super LibraryTx, ? extends A> work) {
        try (Open open = begin()) {
            A result = work.apply(open.tx());
            open.commit();
            return result;
        }
    }

    /** {@link #transact} without a result. */
    void transactUnit(Consumer<? super LibraryTx> work) {
        transact(tx -> {
            work.accept(tx);
            return tx;
        });
    }

    /** A transaction that has its snapshot. */
    Open begin() {
        return begin(Isolation.SNAPSHOT);
    }

    /** A transaction that has its snapshot: an adapter may take it as late as with the first statement. */
    Open begin(Isolation isolation) {
        Transaction transaction = library.manager().begin(isolation);
        LibraryTx tx = library.in(transaction);
        tx.books().exists(BookId.of(Long.MAX_VALUE));
        return new Open(transaction, tx);
    }

    /** A transaction that has begun; closing rolls back what was not committed. */
    record Open(Transaction transaction, LibraryTx tx) implements AutoCloseable {

        void commit() {
            transaction.commit();
        }

        @Override
        public void close() {
            transaction.rollback();
        }
    }
}
