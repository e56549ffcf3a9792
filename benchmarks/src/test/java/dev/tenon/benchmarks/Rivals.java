package dev.tenon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Exit;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.openjdk.jmh.annotations.Benchmark;

/** Runs each benchmark method of a workload once. Finds them as JMH does, so that none is forgotten. */
final class Rivals implements AutoCloseable {

    private final CatsRuntime cats = new CatsRuntime();
    private final ZioRuntime zio = new ZioRuntime();

    Rivals() {
        cats.start();
        zio.start();
    }

    @Override
    public void close() {
        cats.stop();
    }

    /** A test per method: it returns {@code expected}, three times. */
    Stream<DynamicTest> allReturn(Object expected, Object workload) {
        List<Method> methods = Arrays.stream(workload.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        assertThat(methods).isNotEmpty();
        return methods.stream()
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> {
                    for (int time = 0; time < 3; time++) {
                        assertThat(value(call(method, workload))).isEqualTo(expected);
                    }
                }));
    }

    private Object call(Method method, Object workload) throws ReflectiveOperationException {
        Object[] states = Arrays.stream(method.getParameterTypes())
                .map(type -> type == CatsRuntime.class ? cats : zio)
                .toArray();
        try {
            return method.invoke(workload, states);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(method + " threw " + thrown.getCause(), thrown.getCause());
        }
    }

    private static Object value(Object result) {
        return result instanceof Exit<?> exit ? exit.getOrThrow() : result;
    }
}
