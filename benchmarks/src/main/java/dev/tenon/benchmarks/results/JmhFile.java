package dev.tenon.benchmarks.results;

import io.vavr.collection.List;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file that JMH wrote with {@code -rf json}.
 *
 * @param measured its methods
 * @param harness the version of JMH, and how much it measured
 * @param jvm the JVM of the forks
 */
record JmhFile(List<Measured> measured, String harness, String jvm) {

    private static final String BYTES = "gc.alloc.rate.norm";

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it holds no benchmark, or one that did not measure nanoseconds per operation
     */
    static JmhFile read(Path file) {
        JsonNode root = JsonMapper.shared().readTree(file);
        if (!root.isArray() || root.isEmpty()) {
            throw new IllegalArgumentException("expected the results of at least one benchmark in " + file
                    + ", found none: write it with JMH's -rf json -rff " + file);
        }
        JsonNode first = root.path(0);
        String harness = "JMH %s, %d fork(s) of %d x %s, after %d x %s of warm-up"
                .formatted(
                        first.path("jmhVersion").asString(),
                        first.path("forks").asInt(),
                        first.path("measurementIterations").asInt(),
                        first.path("measurementTime").asString(),
                        first.path("warmupIterations").asInt(),
                        first.path("warmupTime").asString());
        String jvm = "%s %s"
                .formatted(
                        first.path("vmName").asString(), first.path("vmVersion").asString());
        return new JmhFile(List.ofAll(root.values()).map(JmhFile::measured), harness, jvm);
    }

    /** All files in one: the same method with the same parameters is one, with the forks of all. */
    static List<Measured> merged(List<JmhFile> files) {
        return files.flatMap(JmhFile::measured).foldLeft(List.<Measured>empty(), JmhFile::merge);
    }

    private static List<Measured> merge(List<Measured> all, Measured next) {
        return all.find(next::isSameAs)
                .map(same -> all.replace(same, same.and(next)))
                .getOrElse(() -> all.append(next));
    }

    private static Measured measured(JsonNode result) {
        String benchmark = result.path("benchmark").asString();
        JsonNode metric = result.path("primaryMetric");
        String unit = metric.path("scoreUnit").asString();
        if (!unit.equals("ns/op")) {
            throw new IllegalArgumentException(benchmark + " was measured in " + unit + ", expected ns/op");
        }
        String[] names = benchmark.split("\\.");
        JsonNode parameters = result.path("params");
        return new Measured(
                names[names.length - 2],
                parameters.properties().stream().map(JmhFile::parameter).collect(Collectors.joining(", ")),
                parameters.path("steps").asInt(1),
                Method.of(names[names.length - 1]),
                List.ofAll(metric.path("rawData").values()).map(JmhFile::numbers),
                bytes(result.path("secondaryMetrics")));
    }

    /** Those of iterations are means of a fork, and differ by what the fork did beside; the median of a fork is taken. */
    private static List<Double> bytes(JsonNode metrics) {
        return List.ofAll(metrics.path(BYTES).path("rawData").values())
                .map(JmhFile::numbers)
                .map(fork -> fork.sorted().get(fork.size() / 2));
    }

    private static String parameter(Map.Entry<String, JsonNode> parameter) {
        return parameter.getKey() + "=" + parameter.getValue().asString();
    }

    private static List<Double> numbers(JsonNode fork) {
        return List.ofAll(fork.values()).map(JsonNode::asDouble);
    }
}
