package elsewhere;

import dev.tenon.job.BackgroundJob;

/** Counts. */
@BackgroundJob //! TEN-JB13 at @BackgroundJob saying belongs to no context
record Lost() {}
