package dev.tenon.benchmarks.message.postgres.desk;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.JobType;
import dev.tenon.job.worker.JobHandling;
import dev.tenon.job.worker.JobWorkers;
import dev.tenon.message.worker.Workers;
import io.vavr.collection.Vector;
import java.util.function.IntConsumer;

/** The workers of the jobs, put together as the module does, for a handler that is known at run time and a number of workers. */
public final class DeskWorkers {

    private DeskWorkers() {}

    /**
     * Workers that are still to be started.
     *
     * @param once whether the handler is in transactions
     * @param handler told the number of each job
     */
    public static Workers of(DeskModule desk, boolean once, int workers, IntConsumer handler) {
        JobType<Count> type = DeskJobs.COUNT.concurrency(workers);
        JobHandling<DeskTx> handling = once
                ? JobHandling.inTransaction(type, (job, progress) -> handled(job, handler))
                : JobHandling.outside(type, desk.runtime(), (job, progress) -> handled(job, handler));
        return Workers.of(
                "Desk",
                desk.runtime().platform(),
                Vector.of(JobWorkers.of(
                        desk.runtime().platform(),
                        desk.jobs(),
                        desk.runtime().deskTransactor(),
                        DeskTx::deskJobs,
                        Vector.of(handling),
                        JobWorkers.RETENTION)));
    }

    private static Eff<Object, Unit> handled(Count job, IntConsumer handler) {
        return Eff.of(() -> {
            handler.accept(job.number());
            return Unit.UNIT;
        });
    }
}
