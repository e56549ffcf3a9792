package kernel;

import dev.tenon.runtime.Runtime;

/** What others use. */
@Runtime
public interface Kernel {}
