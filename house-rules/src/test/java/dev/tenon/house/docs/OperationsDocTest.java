package dev.tenon.house.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.message.DeadLetter;
import dev.tenon.operations.ContextOperations;
import dev.tenon.runtime.Host;
import dev.tenon.runtime.HostPlan;
import dev.tenon.runtime.Part;
import dev.tenon.web.OperationsRoutes;
import dev.tenon.web.WebServer;
import io.vavr.collection.Seq;
import library.lending.LendingModule;
import library.lending.LendingRestApi;
import org.junit.jupiter.api.Test;

/** The code of the page about operations. */
class OperationsDocTest {

    /** Compiled only: it would take a port that others may use, and never return. */
    static void serve() throws InterruptedException {
        HostPlan plan = Host.plan();
        Part<LendingModule> lending =
                plan.add(() -> LendingModule.create(parts -> parts.notifier((email, text) -> {})));
        Part<WebServer> server = plan.add(() -> WebServer.of(
                WebServer.Options.port(8080),
                LendingRestApi.routes(lending.get().runtime()),
                OperationsRoutes.of(plan.health(), lending.get().operations())));
        Host host = plan.build();
        host.start();
        host.awaitTermination();
    }

    @Test
    void dead_letters_are_looked_at_and_requeued_by_code() {
        LendingModule lending = LendingModule.create(parts -> parts.notifier((email, text) -> {}));

        ContextOperations operations = lending.operations();
        String consumer = "ActiveLoans.count(DomainEvent)";
        Seq<DeadLetter> dead = operations.queues().deadLetters(consumer, 0, 10).runOrThrow(operations);
        long requeued = operations.queues().requeueAll(consumer).runOrThrow(operations);

        assertThat(dead).isEmpty();
        assertThat(requeued).isZero();
    }
}
