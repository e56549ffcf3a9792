package orders;

import dev.tenon.testing.TestRuntime;

@TestRuntime(Orders.class)
public interface TestOrders {}
