package lending;

import dev.tenon.testing.TestRuntime;

@TestRuntime(Lending.class)
interface TestLending {}
