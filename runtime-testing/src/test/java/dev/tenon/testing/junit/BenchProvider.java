package dev.tenon.testing.junit;

import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.postgres.TestDatabase;

/** Gives {@link Bench} to tests. */
public final class BenchProvider implements TestRuntimeProvider<Bench.Runtime> {

    /** For the service loader. */
    public BenchProvider() {}

    @Override
    public Class<?> context() {
        return Bench.class;
    }

    @Override
    public Class<Bench.Runtime> runtime() {
        return Bench.Runtime.class;
    }

    @Override
    public Bench.Runtime inMemory() {
        return new Bench.Runtime(new TestPlatform(1));
    }

    @Override
    public Bench.Runtime on(TestDatabase database) {
        return inMemory();
    }

    @Override
    public void prepare(TestDatabase database) {}
}
