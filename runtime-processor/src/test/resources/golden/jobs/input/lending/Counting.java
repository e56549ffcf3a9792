package lending;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.JobHandler;
import dev.tenon.job.JobProgress;

/** A handler outside of its job, and of transactions. */
final class Counting {

    private Counting() {}

    @JobHandler
    static Eff<LendingRuntime, Unit> count(Count job, JobProgress progress) {
        return progress.report(job.round(), 10, job.shelf());
    }
}
