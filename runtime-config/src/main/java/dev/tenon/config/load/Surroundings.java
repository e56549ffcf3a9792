package dev.tenon.config.load;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * Where a program runs, as far as its configuration depends on that. Immutable.
 *
 * @param directory where the files next to the program are
 * @param classPath where the files on the class path are
 * @param environment the variables of the environment
 * @param systemProperties asked again at each reload
 * @param arguments those of the command line; {@code --catalog.max-page-size=50} counts, and {@code --verbose} as {@code true}
 */
public record Surroundings(
        Path directory,
        ClassLoader classPath,
        Map<String, String> environment,
        Supplier<Map<String, String>> systemProperties,
        Seq<String> arguments) {

    private static final String PROFILE = "tenon.profile";
    private static final String OPTION = "--";

    /** The working directory, environment and properties of this process, and its {@code arguments}. */
    public static Surroundings ofProcess(String... arguments) {
        return new Surroundings(
                Path.of(""),
                Option.of(Thread.currentThread().getContextClassLoader()).getOrElse(ClassLoader::getSystemClassLoader),
                HashMap.ofAll(System.getenv()),
                Surroundings::ofJvm,
                List.of(arguments));
    }

    private static Map<String, String> ofJvm() {
        java.util.Properties properties = System.getProperties();
        return List.ofAll(properties.stringPropertyNames())
                .toMap(name -> name, name -> properties.getProperty(name, ""));
    }

    /** These with another directory. */
    public Surroundings withDirectory(Path other) {
        return new Surroundings(other, classPath, environment, systemProperties, arguments);
    }

    /** These with another class path. */
    public Surroundings withClassPath(ClassLoader other) {
        return new Surroundings(directory, other, environment, systemProperties, arguments);
    }

    /** These with other variables. */
    public Surroundings withEnvironment(Map<String, String> other) {
        return new Surroundings(directory, classPath, other, systemProperties, arguments);
    }

    /** These with other system properties. */
    public Surroundings withSystemProperties(Map<String, String> other) {
        return new Surroundings(directory, classPath, environment, () -> other, arguments);
    }

    /** These with other arguments. */
    public Surroundings withArguments(String... other) {
        return new Surroundings(directory, classPath, environment, systemProperties, List.of(other));
    }

    /** What the arguments set, by key; of two of a key, the last. */
    Map<String, String> options() {
        return arguments
                .filter(argument -> argument.startsWith(OPTION) && argument.length() > OPTION.length())
                .map(argument -> argument.substring(OPTION.length()))
                .toLinkedMap(
                        option -> option.contains("=") ? option.substring(0, option.indexOf('=')) : option,
                        option -> option.contains("=") ? option.substring(option.indexOf('=') + 1) : "true");
    }

    /** The profiles that {@code tenon.profile} or {@code TENON_PROFILE} names; of several, the later counts more. */
    Seq<String> profiles() {
        return options()
                .get(PROFILE)
                .orElse(() -> systemProperties.get().get(PROFILE))
                .orElse(() -> environment.get("TENON_PROFILE"))
                .map(names -> List.of(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()))
                .getOrElse(List.empty());
    }
}
