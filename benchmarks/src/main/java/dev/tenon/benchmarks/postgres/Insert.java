package dev.tenon.benchmarks.postgres;

import dev.tenon.benchmarks.postgres.catalog.CatalogStore;
import dev.tenon.benchmarks.postgres.catalog.CatalogTx;
import dev.tenon.benchmarks.postgres.catalog.StoredBook;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.hibernate.SessionFactory;

/** A new row in a transaction. Returns what is stored. */
final class Insert implements Workload.Tasks {

    private final Clients clients;
    private int number;

    Insert(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Task of(Rival rival) {
        return switch (rival) {
            case JDBC -> {
                Transactions transactions = new Transactions(clients.jdbc());
                yield () -> jdbc(transactions, next(rival));
            }
            case TENON -> () -> tenon(TenonBook.of(next(rival)));
            case JOOQ -> () -> jooq(next(rival));
            case JDBI -> () -> jdbi(next(rival));
            case HIBERNATE -> () -> hibernate(next(rival));
            case HIBERNATE_STATELESS -> () -> hibernateStateless(next(rival));
            case SPRING -> () -> spring(next(rival));
            case JDBC_REWRITTEN, JDBC_ARRAYS, JDBC_COPY ->
                throw new IllegalArgumentException(rival + " is about batches");
        };
    }

    private Book next(Rival rival) {
        return Books.numbered(rival.number, number++);
    }

    private static Book jdbc(Transactions transactions, Book book) throws SQLException {
        return transactions.run(connection -> {
            Book stored = book.withVersion(1);
            try (PreparedStatement insert = connection.prepareStatement(Sql.INSERT)) {
                Sql.bind(insert, stored);
                insert.executeUpdate();
            }
            return stored;
        });
    }

    private StoredBook tenon(StoredBook book) {
        return CatalogTx.transact(CatalogStore.Books.insert(book)).runOrThrow(clients.tenon());
    }

    private Book jooq(Book book) {
        return clients.jooq().transactionResult(configuration -> {
            Book stored = book.withVersion(1);
            configuration
                    .dsl()
                    .insertInto(JooqBook.BOOK, JooqBook.COLUMNS)
                    .values(JooqBook.values(stored))
                    .execute();
            return stored;
        });
    }

    private Book jdbi(Book book) {
        return clients.jdbi().inTransaction(handle -> {
            Book stored = book.withVersion(1);
            JdbiBook.bind(handle.createUpdate(JdbiBook.INSERT), stored).execute();
            return stored;
        });
    }

    private HibernateBook hibernate(Book book) {
        SessionFactory sessions = clients.hibernate();
        return sessions.fromTransaction(session -> {
            HibernateBook stored = new HibernateBook(book);
            session.persist(stored);
            return stored;
        });
    }

    private HibernateBook hibernateStateless(Book book) {
        SessionFactory sessions = clients.hibernate();
        return sessions.fromStatelessTransaction(session -> {
            HibernateBook stored = new HibernateBook(book);
            session.insert(stored);
            return stored;
        });
    }

    private SpringBook spring(Book book) {
        SpringData spring = clients.spring();
        return spring.transactions().execute(status -> spring.template().insert(SpringBook.of(book)));
    }
}
