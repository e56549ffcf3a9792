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
import org.junit.jupiter.api.Test;

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
            assertThatThrownBy(() -> library.books().in(waiting).save(book))
                    .isInstanceOfSatisfying(FailureException.class, e -> {
                        Assertions.assertThat(e.failure()).isInstanceOf(Failure.Unavailable.class);
                        Assertions.assertThat(e.failure().message()).contains("statement timeout");
                    });
            waiting.rollback();
            holder.commit();
        }
    }
}
