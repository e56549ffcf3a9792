package lending.loans;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;
import dev.tenon.job.Misfire;
import lending.LendingRuntime;

/** Another clock. */
@BackgroundJob(schedule = "*/15 * * * MON-FRI", zone = "Europe/Berlin", misfire = Misfire.SKIP)
public record ExpireHolds() {

    @JobHandler
    public static Eff<LendingRuntime, Unit> handle(ExpireHolds job) {
        return Eff.unit();
    }
}
