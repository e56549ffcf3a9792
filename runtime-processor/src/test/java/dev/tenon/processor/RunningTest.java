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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles the folders of {@code running} and runs them: each public method of a folder's class {@code Scenarios} is a test,
 * named as the method.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RunningTest {

    private static final Path SOURCES = Path.of("src", "test", "resources", "running");

    private final List<URLClassLoader> loaders = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> capabilities(@TempDir Path work) throws Exception {
        return scenarios("capabilities", "post.Scenarios", work);
    }

    @TestFactory
    Stream<DynamicTest> ids(@TempDir Path work) throws Exception {
        return scenarios("ids", "depot.Scenarios", work);
    }

    @AfterAll
    void close() throws Exception {
        for (URLClassLoader loader : loaders) {
            loader.close();
        }
    }

    private Stream<DynamicTest> scenarios(String folder, String name, Path work) throws Exception {
        Compiled compiled =
                Compilation.in(work).sources(SOURCES.resolve(folder)).run();
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
