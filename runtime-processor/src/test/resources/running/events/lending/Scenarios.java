package lending;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventPutAside;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.NewMessage;
import dev.tenon.platform.Platform;
import dev.tenon.postgres.Postgres;
import dev.tenon.postgres.schema.SchemaMode;
import dev.tenon.runtime.Grace;
import dev.tenon.telemetry.Correlation;
import io.vavr.control.Option;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import lending.LendingStore.Loans;
import lending.loans.LoanEvent.Ended;
import lending.loans.LoanEvent.Returned;
import lending.loans.LoanEvent.Started;
import lending.loans.Terms;

/** Domain events, in memory and on a real server. */
public final class Scenarios {

    private static final PatronId PATRON = new PatronId(Platform.live().nextUuid());

    /** What a test runtime sees. */
    public void handlers_run_when_the_test_lets_them() {
        TestLendingRuntime runtime = TestLendingRuntime.create();

        LoanId id = LendingDispatch.borrow(PATRON).runOrThrow(runtime);

        assertThat(runtime.events().published(Started.class))
                .containsExactly(new Started(id, PATRON, new Terms(14, Option.none())));
        assertThat(runtime.events().published(Ended.class)).containsExactly(new Returned(PATRON, id));
        assertThat(runtime.events().sent().map(message -> message.queue().name()).toJavaSet())
                .containsExactlyInAnyOrder("LendingDomainEvents", "Notices");
        assertThat(reminders(runtime, id)).isZero();

        assertThat(runtime.settle()).as("started for two, returned for two, posted for one").isEqualTo(5);

        assertThat(reminders(runtime, id)).isEqualTo(1);
        assertThat(runtime.settle()).isZero();
    }

    /** Rolled back with the transaction. */
    public void nothing_is_published_by_a_transaction_that_fails() {
        TestLendingRuntime runtime = TestLendingRuntime.create();

        assertThat(LendingTx.transact(LendingDomainEvents.publish(started(runtime))
                                .<LendingTx, Unit>then(Eff.fail(new Failure.Unavailable("no"))))
                        .run(runtime)
                        .isSuccess())
                .isFalse();

        assertThat(runtime.settle()).isZero();
    }

    /** By its own rules and those of what it holds. */
    public void an_event_that_breaks_its_rules_is_not_published() {
        TestLendingRuntime runtime = TestLendingRuntime.create();
        LoanId id = new LoanId(Platform.live().nextUuid());
        Started wrong = new Started(id, PATRON, new Terms(0, Option.none()));
        Started right = new Started(id, PATRON, new Terms(1, Option.none()));

        for (Eff<LendingTx, Unit> published : java.util.List.<Eff<LendingTx, Unit>>of(
                LendingDomainEvents.publish(wrong), LendingDomainEvents.publishAll(java.util.List.of(right, wrong)))) {
            assertThat(LendingTx.transact(published).run(runtime).toEither().getLeft())
                    .isInstanceOfSatisfying(Failure.Invalid.class, invalid -> assertThat(invalid.errors().map(error ->
                                    error.path() + " " + error.message()))
                            .containsExactly("terms.days must be greater than 0"));
        }
        assertThat(LendingDomainEvents.publishAndAwait(wrong).run(runtime).toEither().getLeft())
                .isInstanceOf(Failure.Invalid.class);

        assertThat(runtime.events().published(Started.class)).doesNotContain(wrong);
        assertThat(runtime.deliverAll()).as("the other one was rolled back").isZero();
    }

    /** An event for a loan that is not there fails each time. */
    public void what_fails_is_tried_again_and_then_put_aside() {
        TestLendingRuntime runtime = TestLendingRuntime.create();
        LendingTx.transact(LendingDomainEvents.publish(started(runtime))).runOrThrow(runtime);

        assertThat(runtime.settle()).as("the first attempt, and the handler of all").isEqualTo(2);
        runtime.clock().advance(Duration.ofSeconds(1));
        assertThat(runtime.settle()).isEqualTo(1);
        runtime.clock().advance(Duration.ofSeconds(1));
        assertThat(runtime.settle()).isEqualTo(1);

        DeadLetter dead = runtime.lendingMessages()
                .deadLetters(LendingDomainEvents.REMINDING_ON_STARTED, 0, 10)
                .single();
        assertThat(dead.delivery().attempt()).isEqualTo(3);
        assertThat(dead.error()).contains("Loan");
    }

    /** With workers that run. */
    public void who_must_know_waits_for_the_handlers() throws Exception {
        LendingModule module = LendingModule.create();
        module.start();
        LoanId id = LendingDispatch.borrow(PATRON).runOrThrow(module.runtime());
        Started again = new Started(id, PATRON, new Terms(7, Option.none()));

        LendingDomainEvents.publishAndAwait(again).runOrThrow(module.runtime());
        assertThat(module.runtime()
                        .lendingMessages()
                        .state(LendingDomainEvents.REMINDING_ON_STARTED)
                        .open())
                .isZero();
        assertThat(Loans.require(id).runOrThrow(module.runtime()).reminders()).isEqualTo(1);

        Failure failure = LendingDomainEvents.publishAndAwait(
                        new Started(new LoanId(Platform.live().nextUuid()), PATRON, new Terms(1, Option.none())))
                .run(module.runtime())
                .toEither()
                .getLeft();
        assertThat(failure).isInstanceOf(EventPutAside.class);
        assertThat(failure.message())
                .contains("Reminding.on(Started) put LendingDomainEvents.Started aside:", "Loan");
        assertThat(module.stop(Grace.of(Platform.live(), Duration.ofSeconds(30), Duration.ofSeconds(30))))
                .isEmpty();
    }

    /** By the marked component, by the first typed id, and not at all. */
    public void events_have_the_keys_that_are_declared() {
        TestLendingRuntime runtime = TestLendingRuntime.create();
        LoanId id = LendingDispatch.borrow(PATRON).runOrThrow(runtime);

        assertThat(runtime.events().sent().map(NewMessage::key).map(Option.class::cast))
                .containsExactly(Option.some(id), Option.some(id), Option.none());
    }

    /** All in one server. */
    public void events_wait_in_the_database_of_the_stores() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(2))
                        .start();
                Postgres postgres = Postgres.at(server.getJdbcUrl("postgres", "postgres"))
                        .connections(5)
                        .schema(SchemaMode.CREATE)) {
            LoanId id = LendingDispatch.borrow(PATRON)
                    .correlated(Correlation.none().withUser("ann"))
                    .runOrThrow(module(postgres).runtime());

            // Another process.
            LendingModule module = module(postgres);
            module.start();
            assertThat(module.stop(Grace.of(Platform.live(), Duration.ofSeconds(30), Duration.ofSeconds(30))))
                    .isEmpty();
            module(postgres).workers().drain();

            assertThat(Loans.require(id).runOrThrow(module.runtime()).reminders()).isEqualTo(1);
            assertThat(module.runtime()
                            .lendingMessages()
                            .state(LendingDomainEvents.REMINDING_ON_STARTED)
                            .open())
                    .isZero();
        }
    }

    private static LendingModule module(Postgres postgres) {
        return LendingModule.create(parts -> parts.use(postgres));
    }

    private static Started started(TestLendingRuntime runtime) {
        return new Started(new LoanId(runtime.platform().nextUuid()), PATRON, new Terms(1, Option.some("x")));
    }

    private static int reminders(TestLendingRuntime runtime, LoanId id) {
        return runtime.stores().loans().all().find(loan -> loan.id().equals(id)).get().reminders();
    }
}
