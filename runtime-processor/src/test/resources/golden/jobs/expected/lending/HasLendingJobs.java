package lending;

import dev.tenon.Generated;
import dev.tenon.job.JobReads;

/** The capability to look at jobs of {@link Lending}. */
@Generated
public interface HasLendingJobs {
    /** The jobs. */
    JobReads lendingJobs();
}
