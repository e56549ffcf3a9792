package club;

import dev.tenon.Generated;
import dev.tenon.testing.junit.TestRuntimeProvider;
import dev.tenon.testing.postgres.TestDatabase;

/** Makes {@link ClubTestsRuntime} for tests that ask JUnit for it. */
@Generated
public final class ClubTestsProvider implements TestRuntimeProvider<ClubTestsRuntime> {
    /** For the service loader. */
    public ClubTestsProvider() {}

    @Override
    public Class<?> context() {
        return Club.class;
    }

    @Override
    public Class<ClubTestsRuntime> runtime() {
        return ClubTestsRuntime.class;
    }

    @Override
    public ClubTestsRuntime inMemory() {
        return ClubTestsRuntime.inMemory();
    }

    @Override
    public ClubTestsRuntime on(TestDatabase database) {
        return ClubTestsRuntime.on(database);
    }

    @Override
    public void prepare(TestDatabase database) {
        ClubTestsRuntime.prepare(database);
    }
}
