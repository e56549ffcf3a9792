package lending;

import dev.tenon.runtime.Runtime;

@Runtime
public interface Lending {}
