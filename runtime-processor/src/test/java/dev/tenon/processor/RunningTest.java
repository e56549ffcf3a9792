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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles each folder of {@code running} and runs it: each public method of its class {@code Scenarios} is a test, named as
 * the method.
 */
class RunningTest {

    private static final Path RUNNING = Path.of("src", "test", "resources", "running");

    @TempDir
    Path work;

    private URLClassLoader loader = new URLClassLoader(new URL[0]);

    @TestFactory
    Stream<DynamicTest> ids() throws Exception {
        return scenarios("ids", "depot.Scenarios");
    }

    @AfterEach
    void close() throws Exception {
        loader.close();
    }

    @TestFactory
    Stream<DynamicTest> capabilities() throws Exception {
        return scenarios("capabilities", "post.Scenarios");
    }

    @TestFactory
    Stream<DynamicTest> archive() throws Exception {
        return scenarios("archive", "archive.Scenarios");
    }

    @TestFactory
    Stream<DynamicTest> uses() throws Exception {
        return scenarios("uses", "desk.Scenarios");
    }

    private Stream<DynamicTest> scenarios(String folder, String name) throws Exception {
        Compiled compiled =
                Compilation.in(work).postgres().sources(RUNNING.resolve(folder)).run();
        assertThat(compiled.said()).isEmpty();
        loader = new URLClassLoader(
                new URL[] {compiled.classes().toUri().toURL()}, getClass().getClassLoader());
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
