package dev.tenon.benchmarks.postgres;

import com.zaxxer.hikari.HikariDataSource;
import dev.tenon.benchmarks.postgres.catalog.CatalogRuntime;
import dev.tenon.postgres.Postgres;
import io.vavr.Lazy;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jooq.DSLContext;

/** What the rivals work with. Each is opened when it is first asked for, so that a JVM for one rival has nothing of the others. */
final class Clients implements AutoCloseable {

    private final Lazy<HikariDataSource> pool;
    private final Lazy<HikariDataSource> rewriting;
    private final Lazy<Postgres> postgres;
    private final Lazy<CatalogRuntime> tenon;
    private final Lazy<DSLContext> jooq;
    private final Lazy<Jdbi> jdbi;
    private final Lazy<SessionFactory> hibernate;
    private final Lazy<SpringData> spring;

    /** For the server at a JDBC URL. */
    Clients(String url) {
        pool = Lazy.of(() -> Pools.open(url));
        rewriting = Lazy.of(() -> Pools.open(url, true));
        postgres = Lazy.of(() -> Postgres.at(url).user("postgres"));
        tenon = Lazy.of(() -> TenonBook.runtime(postgres.get()));
        jooq = Lazy.of(() -> JooqBook.context(pool.get()));
        jdbi = Lazy.of(() -> Jdbi.create(pool.get()));
        hibernate = Lazy.of(() -> HibernateBook.sessions(pool.get()));
        spring = Lazy.of(() -> SpringData.open(pool.get()));
    }

    DataSource jdbc() {
        return pool.get();
    }

    DataSource rewriting() {
        return rewriting.get();
    }

    CatalogRuntime tenon() {
        return tenon.get();
    }

    DSLContext jooq() {
        return jooq.get();
    }

    Jdbi jdbi() {
        return jdbi.get();
    }

    SessionFactory hibernate() {
        return hibernate.get();
    }

    SpringData spring() {
        return spring.get();
    }

    @Override
    public void close() {
        close(spring);
        close(hibernate);
        close(postgres);
        close(rewriting);
        close(pool);
    }

    private static void close(Lazy<? extends AutoCloseable> client) {
        if (client.isEvaluated()) {
            try {
                client.get().close();
            } catch (Exception e) {
                throw new IllegalStateException("cannot close a client", e);
            }
        }
    }
}
