package forest;

import dev.tenon.testing.TestRuntime;

/** The twins of all stores. */
@TestRuntime(Forest.class)
public interface TestForest {}
