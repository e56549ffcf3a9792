package lending;

import dev.tenon.Generated;
import dev.tenon.testing.junit.TestRuntimeProvider;
import dev.tenon.testing.postgres.TestDatabase;

/** Makes {@link TestLendingRuntime} for tests that ask JUnit for it. */
@Generated
public final class TestLendingProvider implements TestRuntimeProvider<TestLendingRuntime> {
    /** For the service loader. */
    public TestLendingProvider() {}

    @Override
    public Class<?> context() {
        return Lending.class;
    }

    @Override
    public Class<TestLendingRuntime> runtime() {
        return TestLendingRuntime.class;
    }

    @Override
    public TestLendingRuntime inMemory() {
        return TestLendingRuntime.inMemory();
    }

    @Override
    public TestLendingRuntime on(TestDatabase database) {
        return TestLendingRuntime.on(database);
    }

    @Override
    public void prepare(TestDatabase database) {
        TestLendingRuntime.prepare(database);
    }
}
