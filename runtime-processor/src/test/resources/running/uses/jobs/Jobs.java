package jobs;

import dev.tenon.runtime.Runtime;

/** Work to be done later. It can be made of nothing. */
@Runtime
public interface Jobs {}
