package library.app;

import dev.tenon.integration.EventTransport;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.integration.PostgresTransport;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.runtime.Grace;
import dev.tenon.runtime.Host;
import dev.tenon.runtime.Hosted;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import library.app.Options.Database;
import library.contracts.CatalogEventsTopic;
import library.contracts.LendingEventsTopic;

/** What a context has of a server that it shares with the other one: its tables, and what comes from there. */
record Service(Postgres postgres, EventTransport transport) implements Hosted {

    static Service on(Options options) {
        if (!(options.database() instanceof Database.At(String url))) {
            throw new IllegalArgumentException(
                    "Processes meet on a server: expected --postgres=jdbc:postgresql://localhost:5432/library");
        }
        var postgres = Postgres.at(url).schema(SchemaMode.CREATE);
        var transport = PostgresTransport.in(postgres, Platform.live());
        // Whichever starts first, what it tells waits for the other.
        transport.declare(CatalogEventsTopic.TOPIC.name(), "Lending");
        transport.declare(LendingEventsTopic.TOPIC.name(), "Catalog");
        return new Service(postgres, transport);
    }

    /** Says what runs, and waits until it is stopped. */
    static void run(String what, int port, Host host) throws InterruptedException {
        System.out.println(
                "%s answers at http://localhost:%d/, as /openapi shows. Stop it with Ctrl-C.".formatted(what, port));
        host.awaitTermination();
    }

    @Override
    public String name() {
        return "storage";
    }

    @Override
    public Seq<String> stop(Grace grace) {
        postgres.close();
        return List.empty();
    }
}
