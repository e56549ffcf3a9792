package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.Compilation.Compiled;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles {@code running/capabilities} and runs it: each public method of its class {@code Scenarios} is a test, named as
 * the method.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RunningTest {

    private static final Path SOURCES = Path.of("src", "test", "resources", "running", "capabilities");

    private URLClassLoader loader = new URLClassLoader(new URL[0]);

    @BeforeAll
    void compile(@TempDir Path work) throws Exception {
        Compiled compiled = Compilation.in(work).sources(SOURCES).run();
        assertThat(compiled.said()).isEmpty();
        loader = new URLClassLoader(
                new URL[] {compiled.classes().toUri().toURL()}, getClass().getClassLoader());
    }

    @AfterAll
    void close() throws Exception {
        loader.close();
    }

    @TestFactory
    Stream<DynamicTest> scenarios() throws ClassNotFoundException {
        Class<?> scenarios = loader.loadClass("post.Scenarios");
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
