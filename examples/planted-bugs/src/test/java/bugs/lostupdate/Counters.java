package bugs.lostupdate;

import dev.tenon.runtime.Runtime;

/** Counts. */
@Runtime
interface Counters {}
