package library.app;

import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.runtime.Grace;
import dev.tenon.runtime.Hosted;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Where the contexts keep everything: the one place that differs between in memory and PostgreSQL.
 *
 * @param place for people
 * @param postgres the database, unless all is in memory
 * @param server the server that was started for it, if one was
 */
record Storage(String place, Option<Postgres> postgres, Option<EmbeddedPostgres> server) implements Hosted {

    static Storage open(Options.Database database) {
        return switch (database) {
            case Options.Database.InMemory memory -> new Storage("in memory", Option.none(), Option.none());
            case Options.Database.At at -> {
                var there = postgres(at.url());
                yield new Storage("in " + there, Option.some(there), Option.none());
            }
            case Options.Database.Embedded embedded -> {
                var server = startServer();
                var url = server.getJdbcUrl("postgres", "postgres");
                yield new Storage(
                        "in a PostgreSQL server of its own on port " + server.getPort(),
                        Option.some(postgres(url)),
                        Option.some(server));
            }
        };
    }

    /** Makes its tables at the first start. */
    private static Postgres postgres(String url) {
        return Postgres.at(url).schema(SchemaMode.CREATE);
    }

    private static EmbeddedPostgres startServer() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException("no PostgreSQL server could be started", failed);
        }
    }

    @Override
    public String name() {
        return "storage";
    }

    @Override
    public Seq<String> stop(Grace grace) throws IOException {
        postgres.forEach(Postgres::close);
        for (var started : server) {
            started.close();
        }
        return List.empty();
    }
}
