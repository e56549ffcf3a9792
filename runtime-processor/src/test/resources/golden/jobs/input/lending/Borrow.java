package lending;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.job.JobId;
import java.time.Duration;
import java.time.Instant;
import lending.LendingStore.Loans;
import lending.loans.SendDueReminder;

/** Enqueues in a transaction. */
public record Borrow(LoanId loan, Instant dueAt) implements Command<JobId> {

    @Public
    @CommandHandler
    static Eff<LendingTx, JobId> handle(Borrow command) {
        return LendingTx.direct(run -> {
            var loan = run.await(Loans.insert(new Loan(command.loan(), command.dueAt(), 0)));
            var early = run.await(LendingJobs.scheduleAfter(new CheckOverdueLoans(), Duration.ofDays(1)));
            run.await(LendingJobs.cancel(early));
            return run.await(LendingJobs.schedule(
                    new SendDueReminder(loan.id()), loan.dueAt().minus(Duration.ofDays(2))));
        });
    }
}
