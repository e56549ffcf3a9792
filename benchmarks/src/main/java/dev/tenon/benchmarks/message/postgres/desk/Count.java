package dev.tenon.benchmarks.message.postgres.desk;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;

/** A job that does nothing. Where it is measured, {@link DeskWorkers} puts a handler that counts in place of this one. */
@BackgroundJob
public record Count(int number) {

    @JobHandler
    static Eff<DeskTx, Unit> handle(Count job) {
        return Eff.unit();
    }
}
