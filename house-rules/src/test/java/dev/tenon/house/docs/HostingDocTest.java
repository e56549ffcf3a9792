package dev.tenon.house.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenon.audit.MemoryAuditLog;
import dev.tenon.health.Health;
import dev.tenon.idempotency.MemoryIdempotencyStore;
import dev.tenon.integration.InProcessTransport;
import dev.tenon.job.memory.MemoryJobLedger;
import dev.tenon.message.memory.MemoryMessageLog;
import dev.tenon.runtime.Deployment;
import dev.tenon.runtime.HealthReport;
import dev.tenon.runtime.Host;
import dev.tenon.runtime.HostPlan;
import dev.tenon.runtime.Part;
import dev.tenon.runtime.StartupException;
import dev.tenon.search.lucene.LuceneInMemory;
import dev.tenon.web.HealthRoutes;
import dev.tenon.web.WebServer;
import io.vavr.collection.Seq;
import library.catalog.CatalogModule;
import library.catalog.CatalogRestApi;
import library.catalog.InMemoryAuthorStore;
import library.catalog.InMemoryBadLineStore;
import library.catalog.InMemoryBookImportStore;
import library.catalog.InMemoryBookStore;
import library.lending.LendingModule;
import org.junit.jupiter.api.Test;

/** The code of the page about hosts. */
class HostingDocTest {

    /** Compiled only: it would take a port that others may use, and never return. */
    static void serve() throws InterruptedException {
        HostPlan plan = Host.plan();
        Part<CatalogModule> catalog = plan.add(CatalogModule::create);
        Part<WebServer> server = plan.add(() -> WebServer.of(
                WebServer.Options.port(8080),
                CatalogRestApi.routes(catalog.get().runtime()),
                HealthRoutes.of(plan.health())));
        Host host = plan.build();
        host.start();
        host.awaitTermination();
    }

    @Test
    void production_lists_every_store_in_memory_of_every_context() {
        HostPlan plan = Host.plan();
        plan.add(() -> CatalogModule.create(parts -> parts.deployment(new Deployment("production"))));
        plan.add(() -> LendingModule.create(parts -> parts.deployment(new Deployment("production"))));

        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(plan::build)
                .withMessageContainingAll(
                        "The host cannot start:",
                        "Catalog: InMemoryAuthorStore (registered as AuthorStore)",
                        "Catalog: InMemoryBookStore (registered as BookStore)",
                        "Catalog: MemoryMessageLog (registered as MessageLog)",
                        "Catalog: MemoryJobLedger (registered as JobLedger)",
                        "Catalog: LoneTransport (registered as EventTransport)",
                        "Lending: InMemoryPatronStore (registered as PatronStore)",
                        "Lending: InMemoryLoanStore (registered as LoanStore)");
    }

    @Test
    void acknowledged_stores_in_memory_start_in_production() {
        CatalogModule catalog = CatalogModule.create(parts -> parts.deployment(new Deployment("production"))
                .transport(new InProcessTransport())
                .acknowledgeDevelopmentPart(InMemoryBookStore.class)
                .acknowledgeDevelopmentPart(InMemoryAuthorStore.class)
                .acknowledgeDevelopmentPart(InMemoryBookImportStore.class)
                .acknowledgeDevelopmentPart(InMemoryBadLineStore.class)
                .acknowledgeDevelopmentPart(MemoryIdempotencyStore.class)
                .acknowledgeDevelopmentPart(MemoryAuditLog.class)
                .acknowledgeDevelopmentPart(MemoryMessageLog.class)
                .acknowledgeDevelopmentPart(MemoryJobLedger.class)
                .acknowledgeDevelopmentPart(LuceneInMemory.class));

        assertThat(catalog.name()).isEqualTo("Catalog");
    }

    @Test
    void health_names_what_is_down() {
        HostPlan plan = Host.plan().ignoreSignals().watch("mail server", () -> Health.down("connection refused"));
        plan.add(CatalogModule::create);
        Host host = plan.build();
        host.start();

        HealthReport report = host.health();
        boolean ready = report.ready();
        Seq<String> down = report.components()
                .filter(component -> component.health().status() == Health.Status.DOWN)
                .map(component -> component.name() + ": " + component.health().reason());

        assertThat(ready).isFalse();
        assertThat(down).containsExactly("mail server: connection refused");
        host.stop();
    }
}
