package dev.tenon.postgres.crash;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.Unit;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.testing.contract.library.LibraryTx;

/** Increments one row many times. */
final class Increments {

    private Increments() {}

    /** Arguments: the URL, how many times. */
    public static void main(String... arguments) {
        try (Postgres postgres = Postgres.at(arguments[0]).connections(1)) {
            Library library = PostgresLibrary.in(postgres, Platform.live());
            Eff<LibraryTx, Book> increment = Eff.effect("increment", tx -> {
                Book book = tx.books().require(Moves.TO);
                return tx.books().save(book.withCopies(book.copies() + 1));
            });
            Eff<Object, Book> transaction = library.transactor(Platform.live()).transact(increment);
            int left = Integer.parseInt(arguments[1]);
            while (left > 0) {
                try {
                    transaction.run(Unit.UNIT).getOrThrow();
                    left--;
                } catch (FailureException e) {
                    // The transactor gave up after its attempts; nothing was done, so it is tried again.
                    if (!(e.failure() instanceof Failure.Conflict)) {
                        throw e;
                    }
                }
            }
        }
    }
}
