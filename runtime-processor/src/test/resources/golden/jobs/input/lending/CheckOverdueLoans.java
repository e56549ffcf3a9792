package lending;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;

/** Flags loans that are overdue. */
@BackgroundJob(schedule = "0 2 * * *")
public record CheckOverdueLoans() {

    @JobHandler
    static Eff<LendingTx, Unit> handle(CheckOverdueLoans job) {
        return LendingJobs.<LendingTx>enqueue(new Count(Count.What.LOANS, "all", 1)).asUnit();
    }
}
