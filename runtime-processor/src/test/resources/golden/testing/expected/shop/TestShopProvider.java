package shop;

import dev.tenon.Generated;
import dev.tenon.testing.junit.TestRuntimeProvider;
import dev.tenon.testing.postgres.TestDatabase;

/** Makes {@link TestShopRuntime} for tests that ask JUnit for it. */
@Generated
public final class TestShopProvider implements TestRuntimeProvider<TestShopRuntime> {
    /** For the service loader. */
    public TestShopProvider() {}

    @Override
    public Class<?> context() {
        return Shop.class;
    }

    @Override
    public Class<TestShopRuntime> runtime() {
        return TestShopRuntime.class;
    }

    @Override
    public TestShopRuntime inMemory() {
        return TestShopRuntime.inMemory();
    }

    @Override
    public TestShopRuntime on(TestDatabase database) {
        return TestShopRuntime.on(database);
    }

    @Override
    public void prepare(TestDatabase database) {
        TestShopRuntime.prepare(database);
    }
}
