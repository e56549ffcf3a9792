package dev.tenon.testing.junit;

import dev.tenon.testing.TestSystem;
import dev.tenon.testing.TestedContext;
import dev.tenon.testing.postgres.TestDatabase;
import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Function;

/** What one test is given. */
final class Scene {

    private final Seq<TestedContext> runtimes;
    private final Lazy<TestSystem> system;

    private Scene(Seq<TestedContext> runtimes) {
        this.runtimes = runtimes;
        this.system = Lazy.of(() -> TestSystem.of(runtimes.toJavaArray(TestedContext[]::new)));
        if (runtimes.size() > 1) {
            // They hear each other whether the test asks for the system or not.
            system.get();
        }
    }

    static Scene inMemory(Seq<? extends TestRuntimeProvider<?>> providers) {
        return made(providers, TestRuntimeProvider::inMemory);
    }

    static Scene on(TestDatabase database, Seq<? extends TestRuntimeProvider<?>> providers) {
        return made(providers, provider -> provider.on(database));
    }

    private static Scene made(
            Seq<? extends TestRuntimeProvider<?>> providers, Function<TestRuntimeProvider<?>, TestedContext> made) {
        return new Scene(providers.map(made));
    }

    Option<Object> find(Class<?> type) {
        return type == TestSystem.class
                ? Option.some(system.get())
                : runtimes.find(type::isInstance).map(Object.class::cast);
    }
}
