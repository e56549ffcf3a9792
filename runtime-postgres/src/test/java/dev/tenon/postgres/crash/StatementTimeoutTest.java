package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.transaction.Transaction;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTimeoutTest {

    @Test
    void a_statement_that_takes_longer_than_it_may_is_cancelled() {
        LibraryDatabase database = LibraryServer.shared().newLibrary();
        try (Postgres postgres = Postgres.at(database.url()).statementTimeout(Duration.ofMillis(200))) {
            new Moves(postgres).begin();
            Library library = PostgresLibrary.in(postgres, Platform.live());
            Book book = library.books().reads().require(Moves.FROM);
            Transaction holder = library.manager().begin();
            library.books().in(holder).save(book);

            Transaction waiting = library.manager().begin();
            assertUnavailable(
                    "statement timeout", () -> library.books().in(waiting).save(book));
            waiting.rollback();
            holder.commit();
        }
    }

    @Test
    void a_lock_that_is_not_free_in_time_is_unavailable() {
        LibraryDatabase database = LibraryServer.shared().newLibrary();
        try (Postgres postgres = Postgres.at(database.url() + "&options=-c%20lock_timeout=200")) {
            new Moves(postgres).begin();
            Library library = PostgresLibrary.in(postgres, Platform.live());
            Book book = library.books().reads().require(Moves.FROM);
            Transaction holder = library.manager().begin();
            library.books().in(holder).save(book);

            Transaction waiting = library.manager().begin();
            assertUnavailable("lock timeout", () -> library.books().in(waiting).save(book));
            waiting.rollback();
            holder.commit();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"idle_in_transaction_session_timeout", "transaction_timeout"})
    void a_transaction_that_takes_longer_than_it_may_is_unavailable_also_at_its_commit(String setting) {
        LibraryDatabase database = LibraryServer.shared().newLibrary();
        Assumptions.assumeTrue(!database.ask("SELECT count(*) FROM pg_settings WHERE name = '" + setting + "'")
                .equals("0"));
        try (Postgres postgres = Postgres.at(database.url())) {
            new Moves(postgres).begin();
            database.execute(
                    "ALTER DATABASE " + database.ask("SELECT current_database()") + " SET " + setting + " = 100");
        }
        try (Postgres postgres = Postgres.at(database.url())) {
            Library library = PostgresLibrary.in(postgres, Platform.live());
            Transaction one = library.manager().begin();
            library.books().in(one).insert(Book.of(3, "Half", 1));
            awaitNobodyElse(database);
            assertUnavailable("timeout", () -> library.books().in(one).insert(Book.of(4, "Other half", 1)));
            one.rollback();

            Transaction other = library.manager().begin();
            library.books().in(other).insert(Book.of(3, "Half", 1));
            awaitNobodyElse(database);
            assertUnavailable("timeout", other::commit);
            Assertions.assertThat(library.books().reads().count()).isEqualTo(2);
        }
    }

    private static void awaitNobodyElse(LibraryDatabase database) {
        database.await("NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database()"
                + " AND xact_start IS NOT NULL AND pid <> pg_backend_pid())");
    }

    private static void assertUnavailable(String why, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(FailureException.class, e -> {
            Assertions.assertThat(e.failure()).isInstanceOf(Failure.Unavailable.class);
            Assertions.assertThat(e.failure().message()).contains(why);
        });
    }
}
