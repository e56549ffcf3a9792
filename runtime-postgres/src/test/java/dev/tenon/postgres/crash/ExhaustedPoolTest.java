package dev.tenon.postgres.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.store.PostgresLibrary;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.transaction.Transaction;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** All connections are taken. */
class ExhaustedPoolTest {

    @Test
    void who_finds_no_free_connection_in_time_gets_unavailable_and_later_one() {
        LibraryDatabase database = LibraryServer.shared().newLibrary();
        try (Postgres postgres = Postgres.at(database.url()).connections(1).patience(Duration.ofMillis(300))) {
            Library library = PostgresLibrary.in(postgres, Platform.live());
            Transaction holder = library.manager().begin();
            library.books().in(holder).count();

            assertThatThrownBy(() -> library.books().reads().count())
                    .isInstanceOfSatisfying(
                            FailureException.class,
                            e -> assertThat(e.failure()).isInstanceOf(Failure.Unavailable.class));
            Transaction waiting = library.manager().begin();
            assertThatThrownBy(() -> library.books().in(waiting).count())
                    .isInstanceOfSatisfying(
                            FailureException.class,
                            e -> assertThat(e.failure()).isInstanceOf(Failure.Unavailable.class));
            waiting.rollback();

            holder.rollback();
            assertThat(library.books().reads().count()).isZero();
        }
    }
}
