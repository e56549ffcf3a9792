package library.lending;

import static dev.tenon.testing.TenonAssertions.assertThat;

import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure.DomainFailure;
import io.vavr.collection.List;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever happens at the desk, and in whatever order, the counts agree. */
class LendingInvariantsTest {

    private static final int PATRONS = 3;
    private static final int BOOKS = 3;

    sealed interface Step {
        record Borrow(int patron, int book) implements Step {}

        record Return(int loan) implements Step {}

        record Wait(int days) implements Step {}

        record Queue(int patron, int book) implements Step {}

        record Leave(int hold) implements Step {}

        record Tell() implements Step {}
    }

    @Property(tries = 200)
    void any_sequence_of_loans_returns_and_holds_keeps_the_counts(@ForAll("steps") java.util.List<Step> steps) {
        var lending = Desk.quiet();
        var desk = new Desk(lending);
        var patrons = List.range(0, PATRONS).map(i -> desk.patron("patron" + i));
        var books = List.range(0, BOOKS).map(i -> desk.book("Volume " + i, i + 1));

        for (var step : steps) {
            switch (step) {
                case Step.Borrow(int patron, int book) ->
                    refusedAtMost(
                            Desk.borrow(patrons.get(patron), books.get(book)).run(lending));
                case Step.Return(int number) -> {
                    var loans = lending.stores().loans().all();
                    if (!loans.isEmpty()) {
                        refusedAtMost(
                                Desk.bringBack(loans.get(number % loans.size()).id())
                                        .run(lending));
                    }
                }
                case Step.Wait(int days) -> lending.clock().advance(Duration.ofDays(days));
                case Step.Queue(int patron, int book) ->
                    refusedAtMost(LendingDispatch.placeHold(
                                    patrons.get(patron).id(), books.get(book).bookId())
                            .run(lending));
                case Step.Leave(int number) -> {
                    var holds = lending.stores().holds().all();
                    if (!holds.isEmpty()) {
                        refusedAtMost(LendingDispatch.cancelHold(
                                        holds.get(number % holds.size()).id())
                                .run(lending));
                    }
                }
                case Step.Tell tell -> desk.checkInvariants();
            }
        }
        desk.checkInvariants();
    }

    private static void refusedAtMost(Exit<?> exit) {
        if (!exit.isSuccess()) {
            assertThat(exit).failsWith(DomainFailure.class);
        }
    }

    @Provide
    Arbitrary<java.util.List<Step>> steps() {
        Arbitrary<Step> borrow = Combinators.combine(
                        Arbitraries.integers().between(0, PATRONS - 1),
                        Arbitraries.integers().between(0, BOOKS - 1))
                .as(Step.Borrow::new);
        Arbitrary<Step> bringBack = Arbitraries.integers().between(0, 20).map(Step.Return::new);
        Arbitrary<Step> wait = Arbitraries.integers().between(0, 10).map(Step.Wait::new);
        Arbitrary<Step> queue = Combinators.combine(
                        Arbitraries.integers().between(0, PATRONS - 1),
                        Arbitraries.integers().between(0, BOOKS - 1))
                .as(Step.Queue::new);
        Arbitrary<Step> leave = Arbitraries.integers().between(0, 20).map(Step.Leave::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(5, borrow),
                        Tuple.of(4, bringBack),
                        Tuple.of(1, wait),
                        Tuple.of(3, queue),
                        Tuple.of(1, leave),
                        Tuple.of(3, Arbitraries.just(new Step.Tell())))
                .list()
                .ofMaxSize(40);
    }
}
