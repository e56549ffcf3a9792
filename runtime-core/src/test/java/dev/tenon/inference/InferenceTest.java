package dev.tenon.inference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Fiber;
import dev.tenon.effect.Unit;
import dev.tenon.inference.Library.HasLending;
import dev.tenon.inference.Library.HasLendingTx;
import dev.tenon.inference.Library.HasNotifier;
import dev.tenon.inference.Library.LendingReads;
import dev.tenon.inference.Library.LendingRuntime;
import dev.tenon.inference.Library.LendingTx;
import dev.tenon.inference.Library.Loan;
import dev.tenon.inference.Library.Loans;
import dev.tenon.inference.Library.Notifier;
import dev.tenon.inference.Library.Out;
import dev.tenon.inference.Library.Patron;
import dev.tenon.inference.Library.Patrons;
import dev.tenon.inference.Library.Sent;
import dev.tenon.inference.Library.TooManyLoans;
import dev.tenon.platform.Platform;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That javac finds the environments. That this class compiles is most of the test. */
class InferenceTest {

    private record Tx(List<Loan> saved) implements LendingTx {
        @Override
        public Platform platform() {
            return Platform.live();
        }

        @Override
        public Option<Patron> patron(int id) {
            return Option.when(id < 10, new Patron(id, id));
        }

        @Override
        public Loan save(Loan loan) {
            return loan;
        }
    }

    private record Live(Tx tx) implements LendingRuntime {
        @Override
        public Platform platform() {
            return Platform.live();
        }

        @Override
        public Option<Patron> patron(int id) {
            return tx.patron(id);
        }

        @Override
        public void send(String text) {
            assertThat(text).isNotEmpty();
        }

        @Override
        public LendingTx begin() {
            return tx;
        }
    }

    private static final Tx TX = new Tx(List.empty());
    private static final Live LIVE = new Live(TX);

    static Eff<LendingReads, Patron> oneStep() {
        return Patrons.require(1);
    }

    static Eff<LendingTx, Unit> ternary(boolean delete) {
        return delete ? Loans.delete(1) : Eff.unit();
    }

    static Eff<LendingRuntime, Unit> switchOf(int n) {
        return switch (n) {
            case 0 -> Notifier.send("zero");
            case 1 -> Eff.fail(new Failure.NotFound("One", "1"));
            default -> Patrons.<LendingRuntime>require(n).asUnit();
        };
    }

    static Eff<LendingTx, Integer> chain() {
        return Patrons.require(1)
                .filterOrFail(patron -> patron.activeLoans() < 5, patron -> new TooManyLoans(patron.id()))
                .flatMap(patron -> Loans.save(new Loan(7, patron.id())))
                .tap(loan -> loan.id() == 7 ? Eff.unit() : Loans.delete(loan))
                .map(Loan::id);
    }

    static Eff<LendingTx, Unit> methodReferences() {
        return Patrons.require(1)
                .filterOrFail(patron -> true, TooManyLoans::new)
                .map(patron -> new Loan(1, patron.id()))
                .flatMap(Loans::save)
                .flatMap(Loans::delete);
    }

    static Eff<LendingRuntime, Tuple2<Patron, Unit>> intersections() {
        return Patrons.require(1).zip(Notifier.send("hello"));
    }

    static <R extends HasLending & HasNotifier> Eff<R, Unit> genericInTwoCapabilities(int id) {
        return Patrons.require(id).flatMap(patron -> Notifier.send("hello " + patron.id()));
    }

    static Eff<LendingTx, Integer> nested() {
        return Patrons.require(1)
                .flatMap(a -> Patrons.require(2)
                        .flatMap(b -> Patrons.require(3)
                                .flatMap(c -> Loans.save(new Loan(a.id(), b.id()))
                                        .flatMap(d -> Loans.save(new Loan(c.id(), d.id()))
                                                .flatMap(e -> Eff.<LendingTx, Integer>pure(a.id() + e.id()))))));
    }

    static Eff<LendingRuntime, Unit> heldInVar() {
        var held = Patrons.require(1).flatMap(patron -> Notifier.send("hello"));
        return Eff.widen(held);
    }

    static Eff<LendingReads, Out> covariantResult() {
        Eff<LendingReads, Sent> sent = Patrons.<LendingReads>require(1).map(patron -> new Sent("x"));
        return Eff.widen(sent);
    }

    static Eff<LendingTx, Loan> directAsLastStep() {
        return Patrons.require(1)
                .flatMap(patron -> Eff.direct(run -> {
                    if (patron.activeLoans() > 5) {
                        return run.fail(new TooManyLoans(patron));
                    }
                    return run.await(Loans.save(new Loan(1, patron.id())));
                }));
    }

    static Eff<LendingRuntime, Loan> transactions() {
        return Patrons.require(1)
                .flatMap(patron -> Library.transact(Loans.save(new Loan(1, patron.id()))))
                .tap(loan -> Notifier.send("saved"))
                .flatMap(loan -> Library.transact(Eff.direct(run -> run.await(Loans.save(loan)))));
    }

    static Eff<LendingRuntime, Seq<Patron>> collections() {
        return Eff.traverse(List.of(1, 2), id -> Patrons.require(id))
                .tap(patrons -> Eff.forEach(patrons, patron -> Notifier.send("hello " + patron.id())))
                .flatMap(patrons -> Eff.sequence(patrons.map(patron -> Patrons.require(patron.id()))));
    }

    static Eff<LendingTx, Loan> recovering() {
        return Patrons.require(99)
                .catchSome(Failure.NotFound.class, absent -> Eff.pure(new Patron(0, 0)))
                .recoverWith(failure -> Patrons.require(1))
                .orElse(Patrons.require(2))
                .recover(failure -> new Patron(3, 0))
                .mapFailure(failure -> new Failure.Forbidden(failure.message()))
                .onFailure((failure, cause) -> Loans.delete(1))
                .ensuring(Loans.delete(2))
                .named("recovering")
                .flatMap(patron -> Loans.save(new Loan(1, patron.id())));
    }

    static Eff<LendingReads, Either<Failure, Patron>> eitherOf() {
        return Patrons.require(99).either();
    }

    static Eff<LendingReads, String> folded() {
        return Patrons.require(99).fold(failure -> failure.message(), patron -> "found");
    }

    static Eff<LendingRuntime, Patron> concurrent() {
        return Eff.<LendingRuntime, Patron>fork(Patrons.require(1))
                .tap(fiber -> Eff.sleep(Duration.ofNanos(1)))
                .flatMap(Fiber::join);
    }

    static Eff<LendingRuntime, Patron> concurrentInDirect() {
        return Eff.direct(run -> {
            var fiber = run.await(Eff.fork(Patrons.<LendingRuntime>require(1)));
            Instant now = run.await(Eff.now());
            return run.await(now.isAfter(Instant.EPOCH) ? fiber.join() : Patrons.require(2));
        });
    }

    static Eff<LendingTx, Integer> resources() {
        return Eff.acquireRelease(
                Patrons.require(1), patron -> Loans.delete(patron.id()), patron -> Eff.pure(patron.id()));
    }

    static Eff<LendingTx, Unit> foldOverStream() {
        return Stream.of(1, 2, 3)
                .map(id -> Eff.<LendingTx, Unit>widen(Loans.delete(id)))
                .reduce(Eff.unit(), (a, b) -> a.then(b));
    }

    static Eff<LendingTx, Unit> conditional(boolean yes) {
        return Eff.when(yes, Loans.save(new Loan(1, 1)));
    }

    static <R extends HasLendingTx> Eff<R, Integer> localEnvironment() {
        return Eff.<HasLending, Patron>widen(Patrons.require(1))
                .<R>local(environment -> environment)
                .map(Patron::id);
    }

    @Test
    void what_compiles_runs() {
        List<Eff<LendingTx, ?>> inTransaction = List.of(
                ternary(true),
                chain(),
                methodReferences(),
                nested(),
                directAsLastStep(),
                recovering(),
                resources(),
                foldOverStream(),
                conditional(true),
                localEnvironment());
        inTransaction.forEach(
                eff -> assertThat(Eff.<LendingTx, Object>widen(eff).run(TX).isSuccess())
                        .isTrue());
        List<Eff<LendingRuntime, ?>> outside = List.of(
                switchOf(0),
                intersections(),
                genericInTwoCapabilities(1),
                heldInVar(),
                transactions(),
                collections(),
                concurrent(),
                concurrentInDirect());
        outside.forEach(eff -> assertThat(
                        Eff.<LendingRuntime, Object>widen(eff).run(LIVE).isSuccess())
                .isTrue());
        LendingReads reads = new LendingReads() {
            @Override
            public Option<Patron> patron(int id) {
                return TX.patron(id);
            }

            @Override
            public Platform platform() {
                return Platform.live();
            }
        };
        assertThat(oneStep().run(reads)).isEqualTo(new Exit.Success<>(new Patron(1, 1)));
        assertThat(covariantResult().run(reads)).isEqualTo(new Exit.Success<>(new Sent("x")));
        assertThat(folded().run(reads)).isEqualTo(new Exit.Success<>("Patron 99 does not exist"));
        assertThat(eitherOf().run(reads).getOrThrow().isLeft()).isTrue();
    }
}
