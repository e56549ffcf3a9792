package dev.tenon.postgres.crash;

import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookId;
import dev.tenon.testing.contract.library.Chapter;
import dev.tenon.testing.contract.library.ChapterId;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.transaction.Transaction;

/**
 * Moves copies from one book to another, each time in a transaction of three writes, the last of which is a chapter with the number of
 * the move. So all copies are one story: as many chapters as the one book has lost and the other has won.
 */
final class Moves {

    static final BookId FROM = BookId.of(1);
    static final BookId TO = BookId.of(2);

    private final Library library;

    Moves(Postgres postgres) {
        this.library = PostgresLibrary.in(postgres, Platform.live());
    }

    /** The two books, without a copy. */
    void begin() {
        Transaction transaction = library.manager().begin();
        LibraryTx tx = library.in(transaction);
        tx.authors().insert(Author.of(1, "Nobody"));
        tx.books().insert(Book.of(1, "From", 1).withCopies(0));
        tx.books().insert(Book.of(2, "To", 1).withCopies(0));
        transaction.commit();
    }

    /** Makes one move and returns when it is acknowledged. */
    void move(int number) {
        Transaction transaction = library.manager().begin();
        try {
            LibraryTx tx = library.in(transaction);
            Book from = tx.books().require(FROM);
            tx.books().save(from.withCopies(from.copies() - 1));
            Book to = tx.books().require(TO);
            tx.books().save(to.withCopies(to.copies() + 1));
            tx.chapters().insert(Chapter.of(number, TO, number));
            transaction.commit();
        } finally {
            transaction.rollback();
        }
    }

    boolean isDone(int number) {
        return library.chapters().reads().exists(new ChapterId(number));
    }

    long done() {
        return library.chapters().reads().count();
    }

    /** Whether every move is there as a whole or not at all. */
    boolean isWhole() {
        long done = done();
        return library.books().reads().require(FROM).copies() == -done
                && library.books().reads().require(TO).copies() == done;
    }

    /** Moves on and on and prints the number of each acknowledged move. Arguments: the URL, the first number. */
    public static void main(String... arguments) {
        try (Postgres postgres = Postgres.at(arguments[0]).connections(2)) {
            Moves moves = new Moves(postgres);
            for (int number = Integer.parseInt(arguments[1]); ; number++) {
                moves.move(number);
                System.out.println(number);
            }
        }
    }
}
