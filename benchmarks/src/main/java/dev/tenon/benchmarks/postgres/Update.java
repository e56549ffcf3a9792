package dev.tenon.benchmarks.postgres;

import dev.tenon.benchmarks.postgres.catalog.CatalogStore;
import dev.tenon.benchmarks.postgres.catalog.CatalogTx;
import dev.tenon.benchmarks.postgres.catalog.StoredBook;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;

/**
 * A row that the caller has read some time before is written in a transaction, if it is still of the version that was read.
 * Returns what is stored.
 */
final class Update implements Workload.Tasks {

    /** Each rival has so many rows for itself. */
    static final int ROWS = 200;

    private final Clients clients;

    Update(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Task of(Rival rival) {
        return switch (rival) {
            case JDBC -> {
                Transactions transactions = new Transactions(clients.jdbc());
                yield held(rival, Function.identity(), book -> jdbc(transactions, book.lent()));
            }
            case TENON -> held(rival, TenonBook::of, book -> tenon(TenonBook.lent(book)));
            case JOOQ -> held(rival, Function.identity(), book -> jooq(book.lent()));
            case JDBI -> held(rival, Function.identity(), book -> jdbi(book.lent()));
            case HIBERNATE -> held(rival, HibernateBook::new, this::hibernate);
            case HIBERNATE_STATELESS -> held(rival, HibernateBook::new, this::hibernateStateless);
            case SPRING -> held(rival, SpringBook::of, book -> spring(book.lent()));
            case JDBC_REWRITTEN, JDBC_ARRAYS, JDBC_COPY ->
                throw new IllegalArgumentException(rival + " is about batches");
        };
    }

    /** One row after the other, from what the caller holds to what it holds then. */
    private static <T> Task held(Rival rival, Function<Book, T> known, Step<T> step) {
        int first = rival.number * ROWS;
        List<T> held = new ArrayList<>(IntStream.range(first, first + ROWS)
                .mapToObj(number ->
                        known.apply(Books.numbered(Books.OF_THE_TABLE, number).withVersion(1)))
                .toList());
        return new Task() {
            private int next;

            @Override
            public Object run() throws Exception {
                int row = next++ % ROWS;
                T stored = step.from(held.get(row));
                held.set(row, stored);
                return stored;
            }
        };
    }

    /** What a rival makes of the row that it holds. */
    @FunctionalInterface
    private interface Step<T> {
        T from(T held) throws Exception;
    }

    private static Book jdbc(Transactions transactions, Book book) throws SQLException {
        return transactions.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement(Sql.UPDATE)) {
                Sql.bindValues(update, 1, book);
                update.setObject(9, book.id());
                update.setLong(10, book.version());
                Stale.unlessOne(update.executeUpdate(), book);
            }
            return book.withVersion(book.version() + 1);
        });
    }

    private StoredBook tenon(StoredBook book) {
        return CatalogTx.transact(CatalogStore.Books.update(book)).runOrThrow(clients.tenon());
    }

    private Book jooq(Book book) {
        return clients.jooq().transactionResult(configuration -> {
            int updated = configuration
                    .dsl()
                    .update(JooqBook.BOOK)
                    .set(JooqBook.TITLE, book.title())
                    .set(JooqBook.ISBN, book.isbn())
                    .set(JooqBook.AUTHOR_ID, book.authorId())
                    .set(JooqBook.AUTHOR_NAME, book.authorName())
                    .set(JooqBook.SUBJECTS, book.subjects())
                    .set(JooqBook.PUBLISHED_YEAR, book.publishedYear())
                    .set(JooqBook.TOTAL_COPIES, book.totalCopies())
                    .set(JooqBook.AVAILABLE_COPIES, book.availableCopies())
                    .set(JooqBook.VERSION, JooqBook.VERSION.plus(1))
                    .where(JooqBook.ID.eq(book.id()))
                    .and(JooqBook.VERSION.eq(book.version()))
                    .execute();
            Stale.unlessOne(updated, book);
            return book.withVersion(book.version() + 1);
        });
    }

    private Book jdbi(Book book) {
        return clients.jdbi().inTransaction(handle -> {
            int updated =
                    JdbiBook.bind(handle.createUpdate(JdbiBook.UPDATE), book).execute();
            Stale.unlessOne(updated, book);
            return book.withVersion(book.version() + 1);
        });
    }

    /** A session writes what it has read itself: it reads the row again, as {@code merge} would. */
    private HibernateBook hibernate(HibernateBook book) {
        SessionFactory sessions = clients.hibernate();
        return sessions.fromTransaction(session -> {
            HibernateBook found = session.find(HibernateBook.class, book.id());
            found.lend();
            return found;
        });
    }

    private HibernateBook hibernateStateless(HibernateBook book) {
        SessionFactory sessions = clients.hibernate();
        return sessions.fromStatelessTransaction(session -> {
            book.lend();
            session.update(book);
            return book;
        });
    }

    private SpringBook spring(SpringBook book) {
        SpringData spring = clients.spring();
        return spring.transactions().execute(status -> spring.template().update(book));
    }
}
