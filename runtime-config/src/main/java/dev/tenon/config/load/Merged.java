package dev.tenon.config.load;

import dev.tenon.config.ConfigEntry;
import dev.tenon.config.ConfigKey;
import dev.tenon.config.ConfigProblem;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** All sources as they were at one time. Immutable, but for the system properties behind it. */
final class Merged {

    private static final int ENVIRONMENT = 10_000;
    private static final int SYSTEM = 20_000;
    private static final int COMMAND_LINE = 30_000;

    private final SmallRyeConfig config;
    private final Map<Integer, ConfigFile> files;
    private final Map<Integer, Map<String, Integer>> lines;
    private final Seq<ConfigProblem> problems;

    private Merged(
            Seq<ConfigSource> sources,
            Map<Integer, ConfigFile> files,
            Map<Integer, Map<String, Integer>> lines,
            Seq<ConfigProblem> problems) {
        this.config = new SmallRyeConfigBuilder().withSources(sources.asJava()).build();
        this.files = files;
        this.lines = lines;
        this.problems = problems;
    }

    /** What {@code surroundings} have at present. */
    static Merged of(Surroundings surroundings) {
        Seq<ConfigSource> sources = List.of(
                new EnvConfigSource(surroundings.environment().toJavaMap(), ENVIRONMENT),
                map("system properties", surroundings.systemProperties().get(), SYSTEM),
                map("command line", surroundings.options(), COMMAND_LINE));
        Map<Integer, ConfigFile> files = HashMap.empty();
        Map<Integer, Map<String, Integer>> lines = HashMap.empty();
        Seq<ConfigProblem> problems = List.empty();
        for (ConfigFile file : new ConfigFiles(surroundings).present()) {
            try {
                ConfigFile.Read read = file.read();
                sources = sources.append(read.source());
                files = files.put(file.rank(), file);
                lines = lines.put(file.rank(), read.lines());
            } catch (UnreadableException unreadable) {
                problems = problems.append(new ConfigProblem(file.name(), unreadable.problem()));
            }
        }
        return new Merged(sources, files, lines, problems);
    }

    private static ConfigSource map(String name, Map<String, String> values, int rank) {
        return new PropertiesConfigSource(values.toJavaMap(), name, rank);
    }

    Seq<ConfigProblem> problems() {
        return problems;
    }

    Option<ConfigEntry> find(ConfigKey key) {
        return key.variables()
                .flatMap(variable -> value(variable)
                        .filter(value -> value.getConfigSourceOrdinal() == ENVIRONMENT)
                        .map(value -> entry(key.name(), value, "variable " + variable)))
                .appendAll(value(key.name())
                        .filter(value -> value.getConfigSourceOrdinal() != ENVIRONMENT)
                        .map(value -> entry(key.name(), value, origin(key.name(), value))))
                .maxBy(Comparator.comparingInt(ConfigEntry::rank));
    }

    Seq<ConfigEntry> below(String prefix) {
        return List.ofAll(config.getConfigSources())
                .filter(source -> source.getOrdinal() != ENVIRONMENT)
                .flatMap(ConfigSource::getPropertyNames)
                .filter(name -> name.startsWith(prefix + "."))
                .distinct()
                .sorted()
                .flatMap(name -> find(ConfigKey.of(name)));
    }

    private Option<ConfigValue> value(String name) {
        return Option.of(config.getConfigValue(name)).filter(value -> value.getRawValue() != null);
    }

    private static ConfigEntry entry(String key, ConfigValue value, String origin) {
        return new ConfigEntry(key, value.getRawValue(), origin, value.getConfigSourceOrdinal());
    }

    private String origin(String key, ConfigValue value) {
        int rank = value.getConfigSourceOrdinal();
        return switch (rank) {
            case SYSTEM -> "system property";
            case COMMAND_LINE -> "command line";
            default ->
                files.get(rank).map(ConfigFile::name).getOrElse("")
                        + lines.get(rank)
                                .flatMap(known -> known.get(key))
                                .map(line -> ", line " + line)
                                .getOrElse("");
        };
    }
}
