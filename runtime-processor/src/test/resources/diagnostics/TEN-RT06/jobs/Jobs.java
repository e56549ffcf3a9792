package jobs;

import dev.tenon.runtime.Runtime;

@Runtime
public interface Jobs {}
