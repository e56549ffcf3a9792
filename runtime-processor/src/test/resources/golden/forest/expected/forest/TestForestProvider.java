package forest;

import dev.tenon.Generated;
import dev.tenon.testing.junit.TestRuntimeProvider;
import dev.tenon.testing.postgres.TestDatabase;

/** Makes {@link TestForestRuntime} for tests that ask JUnit for it. */
@Generated
public final class TestForestProvider implements TestRuntimeProvider<TestForestRuntime> {
    /** For the service loader. */
    public TestForestProvider() {}

    @Override
    public Class<?> context() {
        return Forest.class;
    }

    @Override
    public Class<TestForestRuntime> runtime() {
        return TestForestRuntime.class;
    }

    @Override
    public TestForestRuntime inMemory() {
        return TestForestRuntime.inMemory();
    }

    @Override
    public TestForestRuntime on(TestDatabase database) {
        return TestForestRuntime.on(database);
    }

    @Override
    public void prepare(TestDatabase database) {
        TestForestRuntime.prepare(database);
    }
}
