package dev.tenon.inference;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.HasPlatform;
import io.vavr.control.Option;

/** Capabilities, environments and effect functions as Tenon generates them. */
final class Library {

    record Patron(int id, int activeLoans) {}

    record Loan(int id, int patron) {}

    record TooManyLoans(int patron) implements Failure.DomainFailure {
        TooManyLoans(Patron patron) {
            this(patron.id());
        }

        @Override
        public String message() {
            return "too many loans";
        }
    }

    sealed interface Out {}

    record Sent(String text) implements Out {}

    interface HasLending extends HasPlatform {
        Option<Patron> patron(int id);
    }

    interface HasLendingTx extends HasLending {
        Loan save(Loan loan);
    }

    interface HasNotifier {
        void send(String text);
    }

    interface HasTransactions {
        LendingTx begin();
    }

    interface LendingReads extends HasLending {}

    interface LendingTx extends HasLendingTx {}

    interface LendingRuntime extends HasLending, HasNotifier, HasTransactions, HasFibers {}

    static final class Patrons {
        private Patrons() {}

        static <R extends HasLending> Eff<R, Option<Patron>> findById(int id) {
            return Eff.effect("PatronStore.findById", environment -> environment.patron(id));
        }

        static <R extends HasLending> Eff<R, Patron> require(int id) {
            return Patrons.<R>findById(id)
                    .flatMap(found -> Eff.fromOption(found, () -> new Failure.NotFound("Patron", "" + id)));
        }
    }

    static final class Loans {
        private Loans() {}

        static <R extends HasLendingTx> Eff<R, Loan> save(Loan loan) {
            return Eff.effect("LoanStore.save", environment -> environment.save(loan));
        }

        static <R extends HasLendingTx> Eff<R, Unit> delete(int id) {
            return Eff.unit();
        }

        static <R extends HasLendingTx> Eff<R, Unit> delete(Loan loan) {
            return delete(loan.id());
        }
    }

    static final class Notifier {
        private Notifier() {}

        static <R extends HasNotifier> Eff<R, Unit> send(String text) {
            return Eff.effect("Notifier.send", environment -> {
                environment.send(text);
                return Unit.UNIT;
            });
        }
    }

    static <R extends HasTransactions, A> Eff<R, A> transact(Eff<? super LendingTx, ? extends A> body) {
        return Eff.accessEff(environment -> Eff.<LendingTx, A>widen(body).provide(environment.begin()));
    }

    private Library() {}
}
