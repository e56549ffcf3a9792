package dev.tenon.benchmarks.postgres;

import dev.tenon.benchmarks.postgres.catalog.BookId;
import dev.tenon.benchmarks.postgres.catalog.CatalogStore;
import dev.tenon.benchmarks.postgres.catalog.StoredBook;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.StatelessSession;
import org.jooq.Records;

/** One row of 100,000 by its key, outside of a transaction. */
final class GetByKey implements Workload.Tasks {

    /** Has no factor in common with the number of rows: all are met, and none twice before. */
    private static final int STRIDE = 61_803;

    private final Clients clients;
    private int number;

    GetByKey(Clients clients) {
        this.clients = clients;
    }

    @Override
    public Task of(Rival rival) {
        return switch (rival) {
            case JDBC -> this::jdbc;
            case TENON -> this::tenon;
            case JOOQ -> this::jooq;
            case JDBI -> this::jdbi;
            case HIBERNATE -> this::hibernate;
            case HIBERNATE_STATELESS -> this::hibernateStateless;
            case SPRING -> this::spring;
            case JDBC_REWRITTEN, JDBC_ARRAYS, JDBC_COPY ->
                throw new IllegalArgumentException(rival + " is about batches");
        };
    }

    private UUID next() {
        number = (number + STRIDE) % Books.FILLED;
        return Books.id(Books.OF_THE_TABLE, number);
    }

    private Book jdbc() throws SQLException {
        try (Connection connection = clients.jdbc().getConnection();
                PreparedStatement statement = connection.prepareStatement(Sql.GET)) {
            statement.setObject(1, next());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new NoSuchElementException();
                }
                return Sql.read(row);
            }
        }
    }

    private StoredBook tenon() {
        return CatalogStore.Books.require(new BookId(next())).runOrThrow(clients.tenon());
    }

    private Book jooq() {
        return JooqBook.select(clients.jooq()).where(JooqBook.ID.eq(next())).fetchSingle(Records.mapping(Book::new));
    }

    private Book jdbi() {
        return clients.jdbi()
                .withHandle(handle -> handle.createQuery(JdbiBook.GET)
                        .bind("id", next())
                        .map((row, context) -> Sql.read(row))
                        .one());
    }

    private HibernateBook hibernate() {
        try (Session session = clients.hibernate().openSession()) {
            return session.find(HibernateBook.class, next());
        }
    }

    private HibernateBook hibernateStateless() {
        try (StatelessSession session = clients.hibernate().openStatelessSession()) {
            return session.get(HibernateBook.class, next());
        }
    }

    private SpringBook spring() {
        return clients.spring().books().findById(next()).orElseThrow();
    }
}
