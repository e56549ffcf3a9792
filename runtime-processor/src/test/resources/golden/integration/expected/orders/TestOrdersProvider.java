package orders;

import dev.tenon.Generated;
import dev.tenon.testing.junit.TestRuntimeProvider;
import dev.tenon.testing.postgres.TestDatabase;

/** Makes {@link TestOrdersRuntime} for tests that ask JUnit for it. */
@Generated
public final class TestOrdersProvider implements TestRuntimeProvider<TestOrdersRuntime> {
    /** For the service loader. */
    public TestOrdersProvider() {}

    @Override
    public Class<?> context() {
        return Orders.class;
    }

    @Override
    public Class<TestOrdersRuntime> runtime() {
        return TestOrdersRuntime.class;
    }

    @Override
    public TestOrdersRuntime inMemory() {
        return TestOrdersRuntime.inMemory();
    }

    @Override
    public TestOrdersRuntime on(TestDatabase database) {
        return TestOrdersRuntime.on(database);
    }

    @Override
    public void prepare(TestDatabase database) {
        TestOrdersRuntime.prepare(database);
    }
}
