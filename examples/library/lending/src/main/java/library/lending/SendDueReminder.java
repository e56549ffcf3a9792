package library.lending;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;
import java.time.Duration;
import java.time.Instant;
import library.contracts.LoanId;
import library.lending.LendingStore.Loans;

/** Reminds a patron some days before a book is due. There is at most one for a loan. */
@BackgroundJob(deduplicateBy = "loanId")
public record SendDueReminder(LoanId loanId) {

    private static final Duration NOTICE = Duration.ofDays(2);

    @JobHandler
    static Eff<LendingRuntime, Unit> handle(SendDueReminder job) {
        return Loans.require(job.loanId())
                .flatMap(loan -> loan.returnedAt().isDefined() ? Eff.unit() : Reminders.remind(loan.id()));
    }

    /** Has one sent in time; a loan that is shorter needs none. */
    static Eff<LendingTx, Unit> plan(Loan loan, Instant now) {
        var at = loan.dueAt().minus(NOTICE);
        return at.isAfter(now)
                ? LendingJobs.<LendingTx>schedule(new SendDueReminder(loan.id()), at)
                        .asUnit()
                : Eff.unit();
    }

    /** Has none sent: what is scheduled here is the one that is there, if there is one. */
    static Eff<LendingTx, Unit> drop(Loan loan) {
        return LendingJobs.<LendingTx>schedule(new SendDueReminder(loan.id()), loan.dueAt())
                .flatMap(id -> LendingJobs.cancel(id))
                .asUnit();
    }
}
