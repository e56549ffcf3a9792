package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.crash.CuttingProxy.Cut;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.transaction.Transaction;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection is lost in the midst of a transaction. */
class LostConnectionTest {

    private final LibraryDatabase database = LibraryServer.shared().newLibrary();

    @ParameterizedTest
    @EnumSource
    void a_transaction_that_loses_its_connection_at_any_statement_is_unavailable_and_leaves_nothing(Cut where)
            throws IOException {
        try (CuttingProxy proxy = new CuttingProxy(database.port());
                Postgres direct = Postgres.at(database.url());
                Postgres cut = Postgres.at(database.at(proxy.port()).url()).connections(1)) {
            Moves actual = new Moves(direct);
            Moves moves = new Moves(cut);
            actual.begin();
            int number = 1;
            while (true) {
                // So that there is a connection, and the transaction's first message is the first that is counted.
                assertThat(moves.isWhole()).isTrue();
                proxy.cutAt(number, where);
                Optional<Failure> failure = outcome(moves, number);
                if (!proxy.hasCut()) {
                    assertThat(failure).isEmpty();
                    assertThat(actual.isDone(number)).isTrue();
                    break;
                }
                assertThat(failure).get().as("message %s", number).isInstanceOf(Failure.Unavailable.class);
                assertThat(actual.isWhole()).as("message %s", number).isTrue();
                if (actual.isDone(number)) {
                    assertThat(where).isEqualTo(Cut.AFTER);
                    assertThat(failure.get().message()).contains("may or may not have happened");
                }
                number++;
            }
            assertThat(number)
                    .as("messages of a transaction with five statements and a commit")
                    .isEqualTo(7);
            assertThat(actual.done()).isEqualTo(where == Cut.AFTER ? 2 : 1);
        }
    }

    @Test
    void a_transaction_whose_session_the_server_ends_is_unavailable_and_leaves_nothing() {
        try (Postgres postgres = Postgres.at(database.url())) {
            Moves moves = new Moves(postgres);
            moves.begin();
            Library library = PostgresLibrary.in(postgres, Platform.live());
            Transaction transaction = library.manager().begin();
            LibraryTx tx = library.in(transaction);
            tx.books().insert(Book.of(3, "Half", 1));
            database.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND pid <> pg_backend_pid()");
            assertThat(failureOf(() -> tx.books().insert(Book.of(4, "Other half", 1))))
                    .isInstanceOf(Failure.Unavailable.class);
            assertThat(failureOf(transaction::commit)).isInstanceOf(Failure.Unavailable.class);
            transaction.rollback();
            assertThat(library.books().reads().count()).isEqualTo(2);
            moves.move(1);
            assertThat(moves.isWhole()).isTrue();
        }
    }

    private static Optional<Failure> outcome(Moves moves, int number) {
        try {
            moves.move(number);
            return Optional.empty();
        } catch (FailureException e) {
            return Optional.of(e.failure());
        }
    }

    private static Failure failureOf(Runnable work) {
        try {
            work.run();
        } catch (FailureException e) {
            return e.failure();
        }
        throw new AssertionError("it did not fail");
    }
}
