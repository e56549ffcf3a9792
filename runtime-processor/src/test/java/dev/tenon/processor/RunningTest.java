package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Compilation.Compiled;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles contexts and runs them: each public method of their classes {@code Scenarios} is a test, named as the method.
 */
class RunningTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    @TempDir
    Path work;

    private final List<URLClassLoader> loaders = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }

    /** Ids and what they can be used as. */
    @TestFactory
    Stream<DynamicTest> ids() throws Exception {
        return scenarios("depot.Scenarios", "running/ids");
    }

    /** Effects modules and what guards them. */
    @TestFactory
    Stream<DynamicTest> capabilities() throws Exception {
        return scenarios("post.Scenarios", "running/capabilities");
    }

    /** HTTP clients, those of the golden files. */
    @TestFactory
    Stream<DynamicTest> client() throws Exception {
        return scenarios("shelf.Scenarios", "golden/client/input", "running/client");
    }

    /** HTTP clients that are made of a configuration, those of the golden files. */
    @TestFactory
    Stream<DynamicTest> clientConfig() throws Exception {
        return scenarios("shelf.Scenarios", "golden/client_config/input", "running/client_config");
    }

    /** Stores of every kind on PostgreSQL. */
    @TestFactory
    Stream<DynamicTest> archive() throws Exception {
        return scenarios("archive.Scenarios", "running/archive");
    }

    /** Entities that refer to each other, those of the golden files, in memory and on PostgreSQL. */
    @TestFactory
    Stream<DynamicTest> forest() throws Exception {
        return scenarios("forest.Scenarios", "golden/forest/input", "running/forest");
    }

    /** Domain events, those of the golden files, in memory and on PostgreSQL. */
    @TestFactory
    Stream<DynamicTest> events() throws Exception {
        return scenarios("lending.Scenarios", "golden/events/input", "running/events");
    }

    /** Integration events, those of the golden files, in memory and on PostgreSQL. */
    @TestFactory
    Stream<DynamicTest> integration() throws Exception {
        return scenarios(
                "shipping.Scenarios", "golden/integration/before", "golden/integration/input", "running/integration");
    }

    /** Handlers that say what they use. */
    @TestFactory
    Stream<DynamicTest> uses() throws Exception {
        return scenarios("desk.Scenarios", "running/uses");
    }

    /** Configuration, that of the golden files. */
    @TestFactory
    Stream<DynamicTest> config() throws Exception {
        return scenarios("catalog.Scenarios", "golden/config/input", "running/config");
    }

    /** Jobs, those of the golden files. */
    @TestFactory
    Stream<DynamicTest> jobs() throws Exception {
        return scenarios("lending.Scenarios", "golden/jobs/input", "running/jobs");
    }

    /** Searches, those of the golden files, in memory and with PostgreSQL. */
    @TestFactory
    Stream<DynamicTest> search() throws Exception {
        return scenarios("catalog.Scenarios", "golden/search/input", "running/search");
    }

    /** Steps around handlers, those of the golden files, in memory and on PostgreSQL. */
    @TestFactory
    Stream<DynamicTest> steps() throws Exception {
        return scenarios("shop.Scenarios", "golden/steps/input", "running/steps");
    }

    /** The rules of requests and entities, those of the golden files. */
    @TestFactory
    Stream<DynamicTest> validation() throws Exception {
        return scenarios("post.Scenarios", "golden/validation/input", "running/validation");
    }

    /** Stores of entities of every kind, those of the golden files. */
    @TestFactory
    Stream<DynamicTest> stores() throws Exception {
        return scenarios("club.Scenarios", "golden/club/input", "running/club");
    }

    private Stream<DynamicTest> scenarios(String name, String... folders) throws Exception {
        Compilation compilation = Compilation.in(work.resolve(name)).postgres();
        for (String folder : folders) {
            compilation.sources(RESOURCES.resolve(folder));
        }
        Compiled compiled = compilation.run();
        assertThat(compiled.said()).isEmpty();
        URLClassLoader loader = new URLClassLoader(
                new URL[] {compiled.classes().toUri().toURL()}, getClass().getClassLoader());
        loaders.add(loader);
        Class<?> scenarios = loader.loadClass(name);
        return Arrays.stream(scenarios.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(scenarios, method)));
    }

    private static void run(Class<?> scenarios, Method scenario) throws Throwable {
        try {
            scenario.invoke(scenarios.getDeclaredConstructor().newInstance());
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
