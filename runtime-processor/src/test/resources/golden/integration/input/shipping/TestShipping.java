package shipping;

import dev.tenon.testing.TestRuntime;

@TestRuntime(Shipping.class)
interface TestShipping {}
