package library.lending;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;
import library.contracts.LoanId;
import library.lending.DomainEvent.LoanOverdue;
import library.lending.LendingStore.Loans;
import library.lending.LendingStore.Patrons;

/** Letters to patrons. They go out between transactions, because nothing takes them back. */
public final class Reminders {

    private Reminders() {}

    @EventHandler
    static Eff<LendingRuntime, Unit> on(LoanOverdue event) {
        return remind(event.loanId());
    }

    /** Reminds a patron of a loan. At least once: after a failure it may have been sent all the same. */
    public static Eff<LendingRuntime, Unit> remind(LoanId id) {
        return LendingRuntime.directUnit(run -> {
            var loan = run.await(Loans.require(id));
            var patron = run.await(Patrons.require(loan.patronId()));
            run.await(NotifierEffects.send(patron.email(), "Please return your book by " + loan.dueAt() + "."));
        });
    }
}
