package dev.tenon.job;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;

/** Where a running job tells how far it is. Bound to one attempt of one job. Safe for use by several threads. */
public interface JobProgress {

    /** The job, to keep what it does under its identity. */
    JobId job();

    /**
     * Tells how far the job is. Seen by others soon, also while the transaction of the job is open and when it is rolled back; of
     * several that follow each other quickly only the last one. Costs no round trip and never fails.
     *
     * @param done how much is done, in whatever the job counts
     * @param total how much there is to do; 0 when that is not known
     * @param text for people, such as {@code importing}
     */
    <R> Eff<R, Unit> report(long done, long total, String text);
}
