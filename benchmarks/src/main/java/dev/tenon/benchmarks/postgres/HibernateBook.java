package dev.tenon.benchmarks.postgres;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The entity of Hibernate; both kinds of its sessions use it. */
@Entity
@Table(schema = "catalog", name = "book")
@SuppressWarnings("NullAway.Init")
class HibernateBook {

    /** What Hibernate sends at once of a longer list; its default sends each alone. */
    static final int BATCH = 1_000;

    @Id
    private UUID id;

    private String title;
    private String isbn;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "author_name")
    private String authorName;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> subjects;

    @Column(name = "published_year")
    private @Nullable Integer publishedYear;

    @Column(name = "total_copies")
    private int totalCopies;

    @Column(name = "available_copies")
    private int availableCopies;

    @Version
    private long version;

    /** For Hibernate. */
    protected HibernateBook() {}

    HibernateBook(Book book) {
        id = book.id();
        title = book.title();
        isbn = book.isbn();
        authorId = book.authorId();
        authorName = book.authorName();
        subjects = book.subjects();
        publishedYear = book.publishedYear();
        totalCopies = book.totalCopies();
        availableCopies = book.availableCopies();
        version = book.version();
    }

    static SessionFactory sessions(DataSource connections) {
        Configuration configuration = new Configuration().addAnnotatedClass(HibernateBook.class);
        configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, connections);
        configuration.setProperty("hibernate.jdbc.batch_size", String.valueOf(BATCH));
        return configuration.buildSessionFactory();
    }

    void lend() {
        availableCopies = Books.afterLending(totalCopies, availableCopies);
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    /** For comparisons with what other rivals return. */
    Book toBook() {
        return new Book(
                id, title, isbn, authorId, authorName, subjects, publishedYear, totalCopies, availableCopies, version);
    }
}
