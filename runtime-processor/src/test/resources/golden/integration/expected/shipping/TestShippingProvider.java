package shipping;

import dev.tenon.Generated;
import dev.tenon.testing.junit.TestRuntimeProvider;
import dev.tenon.testing.postgres.TestDatabase;

/** Makes {@link TestShippingRuntime} for tests that ask JUnit for it. */
@Generated
public final class TestShippingProvider implements TestRuntimeProvider<TestShippingRuntime> {
    /** For the service loader. */
    public TestShippingProvider() {}

    @Override
    public Class<?> context() {
        return Shipping.class;
    }

    @Override
    public Class<TestShippingRuntime> runtime() {
        return TestShippingRuntime.class;
    }

    @Override
    public TestShippingRuntime inMemory() {
        return TestShippingRuntime.inMemory();
    }

    @Override
    public TestShippingRuntime on(TestDatabase database) {
        return TestShippingRuntime.on(database);
    }

    @Override
    public void prepare(TestDatabase database) {
        TestShippingRuntime.prepare(database);
    }
}
