package dev.tenon.testing.junit;

import dev.tenon.testing.postgres.TestDatabase;
import dev.tenon.testing.postgres.TestPostgres;
import io.vavr.collection.Seq;

/** The database of one test class; closed with it. For use by one test at a time. */
record ClassDatabase(TestDatabase database) implements AutoCloseable {

    static ClassDatabase of(Seq<? extends TestRuntimeProvider<?>> providers) {
        String contexts =
                providers.map(provider -> provider.context().getName()).sorted().mkString(", ");
        return new ClassDatabase(TestPostgres.server()
                .template(contexts, template -> providers.forEach(provider -> provider.prepare(template)))
                .create());
    }

    /** For the next test. */
    TestDatabase emptied() {
        database.empty();
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
