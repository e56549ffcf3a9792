package dev.tenon.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DevelopmentOnly;
import dev.tenon.health.Health;
import dev.tenon.platform.Platform;
import dev.tenon.store.memory.MemoryDatabase;
import dev.tenon.store.model.BookStore;
import dev.tenon.store.model.BookStoreTx;
import dev.tenon.store.model.InMemoryBookStore;
import dev.tenon.transaction.Isolation;
import dev.tenon.transaction.Transaction;
import dev.tenon.transaction.TransactionManager;
import dev.tenon.transaction.TransactionalPort;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Supplier;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StartupTest {

    private static final Deployment PRODUCTION = new Deployment("production");

    private final MemoryDatabase one = new MemoryDatabase(Platform.live());
    private final MemoryDatabase other = new MemoryDatabase(Platform.live());
    private final Startup startup = new Startup("Catalog");

    private interface Notifier {}

    @DevelopmentOnly
    private record SilentNotifier() implements Notifier {}

    private record MailNotifier() implements Notifier {}

    /** A store of a real database, but for its name. */
    private record Database(Health health) implements TransactionManager {
        @Override
        public Transaction begin(Isolation isolation) {
            throw new UnsupportedOperationException("this test begins none");
        }

        @Override
        public String toString() {
            return "database";
        }
    }

    private record Port(TransactionalPort<BookStore, BookStoreTx> books, TransactionManager manager)
            implements TransactionalPort<BookStore, BookStoreTx> {
        @Override
        public BookStore reads() {
            return books.reads();
        }

        @Override
        public BookStoreTx in(Transaction transaction) {
            return books.in(transaction);
        }
    }

    private void books(String name, MemoryDatabase database) {
        startup.port(name, "BookStore", () -> InMemoryBookStore.in(database));
    }

    private void books(Health health) {
        startup.port("bookStore", "BookStore", () -> new Port(InMemoryBookStore.in(one), new Database(health)));
    }

    private static Option<Supplier<? extends Notifier>> some(Notifier notifier) {
        return Option.some(() -> notifier);
    }

    private Seq<String> problems() {
        return problems(() -> startup.transactions(one));
    }

    private static Seq<String> problems(ThrowingCallable start) {
        var problems = new java.util.ArrayList<String>();
        assertThatThrownBy(start)
                .asInstanceOf(InstanceOfAssertFactories.throwable(StartupException.class))
                .satisfies(refused -> problems.addAll(refused.problems().asJava()));
        return io.vavr.collection.List.ofAll(problems);
    }

    @Test
    void ports_of_one_database_share_its_transactions() {
        books("bookStore", one);
        books("authorStore", one);
        assertThat(startup.transactions(other)).isSameAs(one);
    }

    @Test
    void a_context_without_ports_uses_the_fallback_and_has_no_component() {
        assertThat(startup.transactions(other)).isSameAs(other);
        assertThat(startup.health()).isEmpty();
    }

    @Test
    void ports_of_several_databases_are_refused_and_all_are_named() {
        books("bookStore", one);
        books("authorStore", other);
        assertThatThrownBy(() -> startup.transactions(one))
                .isInstanceOf(StartupException.class)
                .hasMessageContainingAll("Catalog cannot start", "bookStore", "authorStore", "2 transaction managers");
    }

    @Test
    void all_problems_are_told_at_once() {
        startup.port("bookStore", "BookStore", () -> {
            throw new IllegalArgumentException("no such host: db");
        });
        books("authorStore", one);
        books("loanStore", other);
        startup.require("notifier", "Notifier", Option.<Supplier<? extends Notifier>>none());
        startup.check("pageSize", () -> Option.some("is 0, expected at least 1"));
        startup.check("wire names", () -> {
            throw new java.io.IOException("unreadable");
        });

        assertThat(problems())
                .hasSize(5)
                .contains(
                        "bookStore cannot be made: java.lang.IllegalArgumentException: no such host: db",
                        "notifier is not set: parts.notifier(...) takes a Notifier",
                        "pageSize: is 0, expected at least 1",
                        "wire names cannot be checked: java.io.IOException: unreadable")
                .anyMatch(problem -> problem.contains("2 transaction managers"));
    }

    @Test
    void a_check_that_finds_nothing_is_no_problem() {
        startup.check("pageSize", Option::none);
        assertThat(startup.transactions(one)).isSameAs(one);
    }

    @Test
    void parts_for_development_are_refused_in_production_each_by_name() {
        startup.deployment(PRODUCTION);
        books("bookStore", one);
        startup.require("notifier", "Notifier", some(new SilentNotifier()));
        startup.require("mail", "Notifier", some(new MailNotifier()));

        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.startsWith("InMemoryBookStore (registered as BookStore)")
                        && problem.contains("acknowledgeDevelopmentPart(InMemoryBookStore.class)"))
                .anyMatch(problem -> problem.startsWith("SilentNotifier (registered as Notifier)"));
    }

    @Test
    void a_part_that_cannot_be_looked_at_in_production_is_a_problem_and_keeps_its_stack_trace() {
        startup.deployment(PRODUCTION);
        startup.require("index", "Index", Option.<Supplier<? extends Notifier>>some(() -> {
            throw new IllegalStateException("no directory");
        }));

        assertThatThrownBy(() -> startup.transactions(one))
                .hasMessageContaining("index cannot be made: java.lang.IllegalStateException: no directory")
                .satisfies(refused ->
                        assertThat(refused.getSuppressed()).singleElement().isInstanceOf(IllegalStateException.class));
    }

    @Test
    void a_required_part_is_asked_for_when_it_is_used_and_not_before() {
        var part = startup.require("notifier", "Notifier", Option.<Supplier<? extends Notifier>>some(() -> {
            throw new IllegalStateException("not yet");
        }));

        assertThat(startup.transactions(one)).isSameAs(one);
        assertThatThrownBy(part::get).hasMessage("not yet");
    }

    @Test
    void an_acknowledged_part_is_admitted_to_production_and_no_other() {
        startup.deployment(PRODUCTION);
        startup.acknowledge(InMemoryBookStore.class);
        books("bookStore", one);
        assertThat(startup.transactions(other)).isSameAs(one);

        startup.require("notifier", "Notifier", some(new SilentNotifier()));
        assertThat(problems()).hasSize(1);
    }

    @Test
    void any_other_deployment_admits_parts_for_development() {
        startup.deployment(new Deployment("staging"));
        books("bookStore", one);
        assertThat(startup.transactions(other)).isSameAs(one);
    }

    @Test
    void a_database_that_is_down_keeps_a_context_from_starting() {
        books(Health.down("connection refused"));
        assertThat(problems()).containsExactly("transactions (database): connection refused");
    }

    @Test
    void a_degraded_database_does_not_keep_a_context_from_starting_and_its_health_is_a_component() throws Exception {
        Health degraded = Health.degraded("a replica is behind");
        books(degraded);
        startup.transactions(one);

        assertThat(startup.health()).hasSize(1);
        assertThat(startup.health().head().name()).isEqualTo("Catalog.transactions");
        assertThat(startup.health().head().check().check()).isEqualTo(degraded.with("ports", "bookStore"));
    }

    @Test
    void a_required_part_is_what_was_set() {
        Notifier notifier = new MailNotifier();
        assertThat(startup.require("notifier", "Notifier", some(notifier)).get())
                .isSameAs(notifier);
    }
}
