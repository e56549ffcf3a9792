package lending.loans;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;
import lending.LendingRuntime;
import lending.LendingStore.Loans;
import lending.LendingTx;

/** Handlers of one record, of a sealed interface and of all, in and out of transactions. */
public final class Reminding {

    private Reminding() {}

    /** In a transaction. */
    @EventHandler
    public static Eff<LendingTx, Unit> on(LoanEvent.Started event) {
        return Loans.require(event.loan())
                .flatMap(loan -> Loans.save(loan.withReminders(1)))
                .asUnit();
    }

    /** Outside of one. */
    @EventHandler
    public static Eff<LendingRuntime, Unit> on(LoanEvent.Ended event) {
        return Eff.unit();
    }

    /** All events. */
    @EventHandler(name = "all")
    public static Eff<LendingTx, Unit> on(LoanEvent event) {
        return Eff.unit();
    }
}
