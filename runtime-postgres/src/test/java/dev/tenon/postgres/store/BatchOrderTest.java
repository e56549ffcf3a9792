package dev.tenon.postgres.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.platform.Platform;
import dev.tenon.testing.contract.library.Author;
import dev.tenon.testing.contract.library.Book;
import dev.tenon.testing.contract.library.Library;
import dev.tenon.testing.contract.library.LibraryTx;
import dev.tenon.transaction.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that knows that a table is small, but larger than a batch, reads the table and so updates in its order, not in that of the batch. */
class BatchOrderTest {

    private static final Book EMMA = Book.of(1, "Emma", 10).withIsbn("isbn-emma");
    private static final Book PERSUASION = Book.of(2, "Persuasion", 10).withIsbn("isbn-persuasion");

    private final Library library = PostgresLibrary.empty(Platform.live());

    @BeforeEach
    void fill() throws SQLException {
        commit(tx -> {
            tx.authors().insert(Author.of(10, "Jane Austen"));
            tx.books().insertAll(List.of(EMMA, PERSUASION));
            tx.books()
                    .insertAll(IntStream.range(100, 150)
                            .mapToObj(id -> Book.of(id, "Another", 10))
                            .toList());
        });
        try (Connection connection =
                        PostgresLibrary.server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE library.book");
        }
    }

    @Test
    void a_unique_value_that_is_given_up_later_is_refused_whatever_the_plan() {
        refused(
                EMMA.withVersion(1).withIsbn("isbn-persuasion"),
                PERSUASION.withVersion(1).withIsbn("isbn-new"));
        refused(
                PERSUASION.withVersion(1).withIsbn("isbn-emma"),
                EMMA.withVersion(1).withIsbn("isbn-new"));
    }

    @Test
    void a_unique_value_that_was_given_up_before_is_taken_whatever_the_plan() {
        commit(tx -> tx.books()
                .saveAll(List.of(
                        EMMA.withVersion(1).withIsbn("isbn-new"),
                        PERSUASION.withVersion(1).withIsbn("isbn-emma"))));
        commit(tx -> tx.books()
                .saveAll(List.of(
                        PERSUASION.withVersion(2).withIsbn("isbn-newest"),
                        EMMA.withVersion(2).withIsbn("isbn-emma"))));
        assertThat(library.books().reads().findByIsbn("isbn-emma").map(Book::title))
                .contains("Emma");
    }

    private void refused(Book taker, Book giver) {
        commit(tx -> {
            FailureException refused = catchThrowableOfType(
                    FailureException.class, () -> tx.books().saveAll(List.of(taker, giver)));
            assertThat(refused).isNotNull();
            assertThat(refused.failure())
                    .isEqualTo(new Failure.Conflict(
                            "Book",
                            taker.id().toString(),
                            new Failure.Conflict.DuplicateValue(
                                    "isbn", taker.isbn().get())));
        });
    }

    private void commit(Consumer<LibraryTx> work) {
        Transaction transaction = library.manager().begin();
        try {
            work.accept(library.in(transaction));
            transaction.commit();
        } finally {
            transaction.rollback();
        }
    }
}
