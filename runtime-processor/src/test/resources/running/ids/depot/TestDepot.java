package depot;

import dev.tenon.testing.TestRuntime;

@TestRuntime(Depot.class)
interface TestDepot {}
