package lending;

import dev.tenon.Generated;
import dev.tenon.job.JobsTx;

/** The capability to enqueue jobs of {@link Lending}: only a transaction has it. */
@Generated
public interface HasLendingJobsTx extends HasLendingJobs {
    @Override
    JobsTx lendingJobs();
}
