package jobs;

import dev.tenon.capability.Capability;
import dev.tenon.runtime.Runtime;

@Runtime
@Capability(Secret.class)
public interface Jobs {}
