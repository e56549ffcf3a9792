package dev.tenon.benchmarks.postgres;

import dev.tenon.benchmarks.postgres.catalog.CatalogStore;
import dev.tenon.benchmarks.postgres.catalog.CatalogTx;
import dev.tenon.benchmarks.postgres.catalog.StoredBook;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jooq.BatchBindStep;

/** 10,000 new rows in one transaction. Returns how many there are. */
final class Batch implements Workload.Tasks {

    static final int SIZE = 10_000;

    private final Clients clients;
    private int first;

    Batch(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Task of(Rival rival) {
        return switch (rival) {
            case JDBC -> made(rival, Function.identity(), books -> jdbc(clients.jdbc(), books));
            case JDBC_REWRITTEN -> made(rival, Function.identity(), books -> jdbc(clients.rewriting(), books));
            case JDBC_ARRAYS -> made(rival, Function.identity(), this::jdbcArrays);
            case JDBC_COPY -> made(rival, Function.identity(), this::jdbcCopy);
            case TENON -> made(rival, TenonBook::of, this::tenon);
            case JOOQ -> made(rival, Function.identity(), this::jooq);
            case JDBI -> made(rival, Function.identity(), this::jdbi);
            case HIBERNATE -> made(rival, HibernateBook::new, this::hibernate);
            case HIBERNATE_STATELESS -> made(rival, HibernateBook::new, this::hibernateStateless);
            case SPRING -> made(rival, SpringBook::of, this::spring);
        };
    }

    private <T> Task made(Rival rival, Function<Book, T> entity, Prepared.Work<List<T>> work) {
        return new Prepared<>(() -> list(rival, entity), work);
    }

    private <T> List<T> list(Rival rival, Function<Book, T> entity) {
        int from = first;
        first += SIZE;
        return IntStream.range(from, from + SIZE)
                .mapToObj(number -> entity.apply(Books.numbered(rival.number, number)))
                .toList();
    }

    private static int jdbc(DataSource connections, List<Book> books) throws SQLException {
        return new Transactions(connections).run(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(Sql.INSERT)) {
                for (Book book : books) {
                    Sql.bind(insert, book.withVersion(1));
                    insert.addBatch();
                }
                return insert.executeBatch().length;
            }
        });
    }

    private int jdbcArrays(List<Book> books) throws SQLException {
        return new Transactions(clients.jdbc()).run(connection -> SqlArrays.insert(connection, books));
    }

    private int jdbcCopy(List<Book> books) throws SQLException {
        return new Transactions(clients.jdbc()).run(connection -> Math.toIntExact(SqlCopy.insert(connection, books)));
    }

    private int tenon(List<StoredBook> books) {
        return CatalogTx.transact(CatalogStore.Books.insertAll(books))
                .runOrThrow(clients.tenon())
                .size();
    }

    private int jooq(List<Book> books) {
        return clients.jooq().transactionResult(configuration -> {
            BatchBindStep batch = configuration
                    .dsl()
                    .batch(configuration
                            .dsl()
                            .insertInto(JooqBook.BOOK, JooqBook.COLUMNS)
                            .values(JooqBook.NO_VALUES));
            for (Book book : books) {
                batch = batch.bind(JooqBook.values(book.withVersion(1)).toArray());
            }
            return batch.execute().length;
        });
    }

    private int jdbi(List<Book> books) {
        return clients.jdbi().inTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch(JdbiBook.INSERT);
            for (Book book : books) {
                JdbiBook.bind(batch, book.withVersion(1)).add();
            }
            return batch.execute().length;
        });
    }

    /** Flushed and cleared in between, as its manual says. */
    private int hibernate(List<HibernateBook> books) {
        SessionFactory sessions = clients.hibernate();
        return sessions.fromTransaction(session -> {
            int persisted = 0;
            for (HibernateBook book : books) {
                session.persist(book);
                persisted++;
                if (persisted % HibernateBook.BATCH == 0) {
                    session.flush();
                    session.clear();
                }
            }
            return persisted;
        });
    }

    private int hibernateStateless(List<HibernateBook> books) {
        SessionFactory sessions = clients.hibernate();
        return sessions.fromStatelessTransaction(session -> {
            session.setJdbcBatchSize(HibernateBook.BATCH);
            session.insertMultiple(books);
            return books.size();
        });
    }

    private int spring(List<SpringBook> books) {
        SpringData spring = clients.spring();
        return spring.transactions()
                .execute(status -> spring.template().insertAll(books).size());
    }
}
