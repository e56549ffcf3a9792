package dev.tenon.benchmarks.postgres;

import dev.tenon.benchmarks.postgres.catalog.CatalogStore;
import dev.tenon.benchmarks.postgres.catalog.StoredBook;
import dev.tenon.benchmarks.postgres.catalog.StoredBookFields;
import dev.tenon.store.Cursor;
import dev.tenon.store.Slice;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SharedSessionContract;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/**
 * The next 50 of 100,000 rows by title, and among equal titles by key, from where the page before ended; after the last page
 * comes the first. One row more is read, to know whether there is a next page.
 */
final class KeysetPage implements Workload.Tasks {

    static final int SIZE = 50;

    private static final String FIRST = "from HibernateBook order by title, id";

    /** A comparison of rows, because what {@code KeyedPage} makes is an OR, which reads all rows before the page. */
    private static final String NEXT = "from HibernateBook where (title, id) > (:title, :id) order by title, id";

    private final Clients clients;
    private @Nullable Place last;
    private Option<Cursor> cursor = Option.none();

    /** The last row of a page. */
    private record Place(String title, UUID id) {}

    KeysetPage(Clients clients) {
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

    /** Cuts the row too many off, and remembers where the page ended. */
    private <T> List<T> page(List<T> rows, Function<T, Place> place) {
        boolean more = rows.size() > SIZE;
        List<T> page = more ? rows.subList(0, SIZE) : rows;
        last = more ? place.apply(page.getLast()) : null;
        return page;
    }

    private List<Book> jdbc() throws SQLException {
        try (Connection connection = clients.jdbc().getConnection();
                PreparedStatement statement = statement(connection);
                ResultSet row = statement.executeQuery()) {
            List<Book> books = new ArrayList<>(SIZE + 1);
            while (row.next()) {
                books.add(Sql.read(row));
            }
            return page(books, KeysetPage::end);
        }
    }

    private PreparedStatement statement(Connection connection) throws SQLException {
        Place after = last;
        if (after == null) {
            PreparedStatement first = connection.prepareStatement(Sql.FIRST_PAGE);
            first.setInt(1, SIZE + 1);
            return first;
        }
        PreparedStatement next = connection.prepareStatement(Sql.NEXT_PAGE);
        next.setString(1, after.title());
        next.setObject(2, after.id());
        next.setInt(3, SIZE + 1);
        return next;
    }

    private List<StoredBook> tenon() {
        Slice<StoredBook> page = CatalogStore.Books.query()
                .orderBy(StoredBookFields.title.asc())
                .cursor(cursor, SIZE)
                .runOrThrow(clients.tenon());
        cursor = page.next();
        return page.items().asJava();
    }

    private List<Book> jooq() {
        var sorted = JooqBook.select(clients.jooq()).orderBy(JooqBook.TITLE, JooqBook.ID);
        Place after = last;
        var limited = after == null
                ? sorted.limit(SIZE + 1)
                : sorted.seek(after.title(), after.id()).limit(SIZE + 1);
        return page(limited.fetch(Records.mapping(Book::new)), KeysetPage::end);
    }

    private List<Book> jdbi() {
        return clients.jdbi()
                .withHandle(handle -> page(
                        query(handle)
                                .bind("size", SIZE + 1)
                                .map((row, context) -> Sql.read(row))
                                .list(),
                        KeysetPage::end));
    }

    private Query query(Handle handle) {
        Place after = last;
        return after == null
                ? handle.createQuery(JdbiBook.FIRST_PAGE)
                : handle.createQuery(JdbiBook.NEXT_PAGE)
                        .bind("title", after.title())
                        .bind("id", after.id());
    }

    private List<HibernateBook> hibernate() {
        try (Session session = clients.hibernate().openSession()) {
            return hql(session);
        }
    }

    private List<HibernateBook> hibernateStateless() {
        try (StatelessSession session = clients.hibernate().openStatelessSession()) {
            return hql(session);
        }
    }

    private List<HibernateBook> hql(SharedSessionContract session) {
        Place after = last;
        SelectionQuery<HibernateBook> query = after == null
                ? session.createSelectionQuery(FIRST, HibernateBook.class)
                : session.createSelectionQuery(NEXT, HibernateBook.class)
                        .setParameter("title", after.title())
                        .setParameter("id", after.id());
        return page(query.setMaxResults(SIZE + 1).getResultList(), book -> new Place(book.title(), book.id()));
    }

    private List<SpringBook> spring() {
        SpringBooks books = clients.spring().books();
        Place after = last;
        List<SpringBook> rows =
                after == null ? books.firstPage(SIZE + 1) : books.nextPage(after.title(), after.id(), SIZE + 1);
        return page(rows, book -> new Place(book.title(), book.id()));
    }

    private static Place end(Book book) {
        return new Place(book.title(), book.id());
    }
}
