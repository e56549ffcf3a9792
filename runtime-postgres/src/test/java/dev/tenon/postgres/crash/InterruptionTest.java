package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.BookStoreTx;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.transaction.Transaction;
import io.vavr.collection.Vector;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thread is interrupted while it waits for the server. */
class InterruptionTest {

    private static final String WAITING =
            "EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock')";

    private final LibraryDatabase database = LibraryServer.shared().newLibrary();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_thread_that_waits_for_a_row_stops_at_once_and_so_does_its_statement(boolean isVirtual) {
        try (Postgres postgres = Postgres.at(database.url()).connections(2)) {
            new Moves(postgres).begin();
            Library library = PostgresLibrary.in(postgres, Platform.live());
            Book book = library.books().reads().require(Moves.FROM);
            Transaction holder = library.manager().begin();
            library.books().in(holder).save(book.withTitle("Held"));

            interruptWhileItWaits(library, isVirtual, books -> books.save(book.withTitle("Waiting")));

            holder.commit();
            for (int i = 0; i < 20; i++) {
                assertThat(library.books().reads().require(Moves.FROM).title()).isEqualTo("Held");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_thread_that_copies_many_rows_stops_at_once_and_so_does_the_server(boolean isVirtual) {
        try (Postgres postgres = Postgres.at(database.url()).connections(2)) {
            new Moves(postgres).begin();
            Library library = PostgresLibrary.in(postgres, Platform.live());
            Vector<Book> many = Vector.range(1_000, 3_000).map(id -> Book.of(id, "Title", 1));
            Transaction holder = library.manager().begin();
            library.books().in(holder).insert(many.last());

            interruptWhileItWaits(library, isVirtual, books -> books.insertAll(many));

            holder.commit();
            assertThat(library.books().reads().count()).isEqualTo(3);
        }
    }

    @Test
    void a_thread_that_is_interrupted_already_does_not_begin_and_rolls_back_all_the_same() {
        try (Postgres postgres = Postgres.at(database.url()).connections(1)) {
            new Moves(postgres).begin();
            Library library = PostgresLibrary.in(postgres, Platform.live());
            Transaction transaction = library.manager().begin();
            library.books().in(transaction).insert(Book.of(3, "Undone", 1));
            Thread.currentThread().interrupt();
            Failure failure = null;
            try {
                library.books().in(transaction).count();
            } catch (FailureException e) {
                failure = e.failure();
            }
            transaction.rollback();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure).isEqualTo(new Failure.Interrupted());
            assertThat(library.books().reads().count()).isEqualTo(2);
        }
    }

    /** Interrupts a thread that does {@code work} in a transaction, which waits for another one. */
    private void interruptWhileItWaits(Library library, boolean isVirtual, Consumer<BookStoreTx> work) {
        Transaction waiting = library.manager().begin();
        CompletableFuture<Failure> end = new CompletableFuture<>();
        Thread thread = (isVirtual ? Thread.ofVirtual() : Thread.ofPlatform()).start(() -> {
            try {
                work.accept(library.books().in(waiting));
                end.complete(new Failure.Defect(new AssertionError("it was done")));
            } catch (FailureException e) {
                end.complete(Thread.currentThread().isInterrupted() ? e.failure() : new Failure.Defect(e));
            } catch (Throwable e) {
                end.complete(new Failure.Defect(e));
            } finally {
                waiting.rollback();
            }
        });
        database.await(WAITING);
        thread.interrupt();
        assertThat(end.join()).isEqualTo(new Failure.Interrupted());
        database.await("NOT " + WAITING);
    }
}
