package dev.tenon.testing.contract.library;

import dev.tenon.effect.Body;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.effect.UnitBody;
import dev.tenon.platform.Platform;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionalPort;
import dev.tenon.transaction.Transactor;

/** What an effect inside a transaction of the library may use. */
public interface LibraryTx extends HasLibraryStoreTx {

    /** {@link Eff#direct} in this environment. */
    static <A> Eff<LibraryTx, A> direct(Body<LibraryTx, A> body) {
        return Eff.direct(body);
    }

    /** {@link Eff#directUnit} in this environment. */
    static Eff<LibraryTx, Unit> directUnit(UnitBody<LibraryTx> body) {
        return Eff.directUnit(body);
    }

    /** Runs effects in transactions of the manager of {@code books}. */
    static Transactor<LibraryTx> transactor(Platform platform, TransactionalPort<BookStore, BookStoreTx> books) {
        return new Transactor<>(
                books.manager(), platform, transaction -> new Environment(platform, books, transaction));
    }

    /** One transaction and the ports in it. */
    record Environment(Platform platform, BookStoreTx libraryBooks) implements LibraryTx {

        Environment(Platform platform, TransactionalPort<BookStore, BookStoreTx> books, Transaction transaction) {
            this(platform, books.in(transaction));
        }
    }
}
