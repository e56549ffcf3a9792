package lending.loans;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;
import lending.LendingStore.Loans;
import lending.LendingTx;
import lending.LoanId;

/** Says when a loan is due, with everything set. */
@BackgroundJob(maxRetries = 5, retryDelay = "10s", timeout = "1h", outage = "0s", priority = 7, deduplicateBy = "loan")
public record SendDueReminder(LoanId loan) {

    @JobHandler
    public static Eff<LendingTx, Unit> handle(SendDueReminder job) {
        return Loans.require(job.loan())
                .flatMap(loan -> Loans.save(loan.withReminders(loan.reminders() + 1)))
                .asUnit();
    }
}
