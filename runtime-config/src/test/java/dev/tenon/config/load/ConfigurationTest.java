package dev.tenon.config.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.config.ConfigEntry;
import dev.tenon.config.ConfigKey;
import dev.tenon.config.ConfigProblem;
import dev.tenon.config.ConfigType;
import dev.tenon.config.Configured;
import dev.tenon.config.TextForm;
import dev.tenon.platform.HasFibers;
import dev.tenon.testing.TestPlatform;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigurationTest {

    private static final ConfigKey SIZE = ConfigKey.of("catalog.max-page-size");

    @TempDir
    private Path directory;

    @TempDir
    private Path classes;

    private Surroundings surroundings;

    @BeforeEach
    void nothing_around() throws MalformedURLException {
        surroundings = new Surroundings(
                directory,
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null),
                HashMap.empty(),
                HashMap::empty,
                io.vavr.collection.List.empty());
    }

    private void file(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void yaml(Path folder, String name, String value) {
        file(folder, name, """
            catalog:
              max-page-size: %s
            """.formatted(value));
    }

    private void environment(String variable, String value) {
        surroundings = surroundings.withEnvironment(surroundings.environment().put(variable, value));
    }

    private void property(String name, String value) {
        Map<String, String> before = surroundings.systemProperties().get();
        surroundings = surroundings.withSystemProperties(before.put(name, value));
    }

    /** All places of a value, the one that counts least first. */
    private enum Place {
        CLASS_PATH_PROPERTIES,
        CLASS_PATH,
        DIRECTORY_PROPERTIES,
        DIRECTORY,
        PROFILE_ON_CLASS_PATH,
        PROFILE,
        LATER_PROFILE,
        ENVIRONMENT,
        SYSTEM_PROPERTY,
        COMMAND_LINE
    }

    private void set(Place place, String value) {
        switch (place) {
            case CLASS_PATH_PROPERTIES -> file(classes, "application.properties", "catalog.max-page-size=" + value);
            case CLASS_PATH -> yaml(classes, "application.yaml", value);
            case DIRECTORY_PROPERTIES -> file(directory, "application.properties", "catalog.max-page-size = " + value);
            case DIRECTORY -> yaml(directory, "application.yaml", value);
            case PROFILE_ON_CLASS_PATH -> yaml(classes, "application-test.yaml", value);
            case PROFILE -> yaml(directory, "application-test.yaml", value);
            case LATER_PROFILE -> yaml(directory, "application-local.yaml", value);
            case ENVIRONMENT -> environment("CATALOG_MAX_PAGE_SIZE", value);
            case SYSTEM_PROPERTY -> property("catalog.max-page-size", value);
            case COMMAND_LINE -> surroundings = surroundings.withArguments("serve", "--catalog.max-page-size=" + value);
        }
    }

    static Stream<Arguments> pairs() {
        Place[] places = Place.values();
        return IntStream.range(0, places.length)
                .boxed()
                .flatMap(low -> IntStream.range(low + 1, places.length)
                        .mapToObj(high -> Arguments.of(places[low], places[high])));
    }

    @ParameterizedTest(name = "{1} counts more than {0}")
    @MethodSource("pairs")
    void the_later_of_two_sources_counts(Place low, Place high) {
        environment("TENON_PROFILE", "test, local");
        set(high, "2");
        set(low, "1");

        assertThat(Configuration.in(surroundings).get(SIZE.name())).isEqualTo(Option.some("2"));
    }

    @Test
    void what_no_later_source_says_is_what_an_earlier_one_says() {
        file(classes, "application.yaml", """
            catalog:
              order: by-title
              max-page-size: 1
            """);
        yaml(directory, "application.yaml", "2");

        Configuration configuration = Configuration.in(surroundings);

        assertThat(configuration.get("catalog.order")).isEqualTo(Option.some("by-title"));
        assertThat(configuration.below("catalog").map(ConfigEntry::key))
                .containsExactly("catalog.max-page-size", "catalog.order");
    }

    @Test
    void an_entry_tells_its_origin_with_the_line_of_a_file() {
        file(directory, "application.yaml", """
            # about the catalog
            catalog:
              open-library:
                token: t
              genres:
                - fiction
                - poetry
            """);
        file(directory, "application.properties", """
            # nothing
            catalog.order = by-title
            """);
        environment("CATALOG_OPENLIBRARY_TIMEOUT", "5s");
        property("catalog.fee", "1");
        surroundings = surroundings.withArguments("--catalog.verbose");
        Configuration configuration = Configuration.in(surroundings);

        assertThat(origin(configuration, "catalog.open-library.token"))
                .isEqualTo(directory.resolve("application.yaml") + ", line 4");
        assertThat(origin(configuration, "catalog.genres[1]"))
                .isEqualTo(directory.resolve("application.yaml") + ", line 7");
        assertThat(origin(configuration, "catalog.order"))
                .isEqualTo(directory.resolve("application.properties") + ", line 2");
        assertThat(origin(configuration, "catalog.open-library.timeout"))
                .isEqualTo("variable CATALOG_OPENLIBRARY_TIMEOUT");
        assertThat(origin(configuration, "catalog.fee")).isEqualTo("system property");
        assertThat(origin(configuration, "catalog.verbose")).isEqualTo("command line");
        assertThat(configuration.get("catalog.verbose")).isEqualTo(Option.some("true"));
    }

    private static String origin(Configuration configuration, String key) {
        return configuration.find(ConfigKey.of(key)).get().origin();
    }

    @ParameterizedTest
    @MethodSource("variables")
    void a_variable_is_the_key_in_capitals_with_or_without_its_dashes(String variable) {
        environment(variable, "t");

        assertThat(Configuration.in(surroundings).get("catalog.open-library.token"))
                .isEqualTo(Option.some("t"));
    }

    static Stream<String> variables() {
        return Stream.of("CATALOG_OPEN_LIBRARY_TOKEN", "CATALOG_OPENLIBRARY_TOKEN");
    }

    @Test
    void a_variable_is_in_capitals_and_a_key_is_in_none() {
        environment("catalog_open_library_token", "t");
        property("CATALOG_OPEN_LIBRARY_TOKEN", "t");

        assertThat(Configuration.in(surroundings).get("catalog.open-library.token"))
                .isEqualTo(Option.none());
    }

    @Test
    void texts_are_what_is_written() {
        file(directory, "application.yaml", """
            catalog:
              version: 1.10
              day: 2026-01-31
              time: 2026-01-31T12:00:00Z
              minutes: 12:30
              octal: 0123
              price: 12345678901234567890.123456789
              password: pa${ss}$$word\\, and more
            """);
        Configuration configuration = Configuration.in(surroundings);

        assertThat(configuration.get("catalog.version")).isEqualTo(Option.some("1.10"));
        assertThat(configuration.get("catalog.day")).isEqualTo(Option.some("2026-01-31"));
        assertThat(configuration.get("catalog.time")).isEqualTo(Option.some("2026-01-31T12:00:00Z"));
        assertThat(configuration.get("catalog.minutes")).isEqualTo(Option.some("12:30"));
        assertThat(configuration.get("catalog.octal")).isEqualTo(Option.some("0123"));
        assertThat(configuration.get("catalog.price")).isEqualTo(Option.some("12345678901234567890.123456789"));
        assertThat(configuration.get("catalog.password")).isEqualTo(Option.some("pa${ss}$$word\\, and more"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_file_is_a_problem_that_says_nothing_of_what_is_in_it(String name, String text) {
        file(directory, name, text);

        Configuration configuration = Configuration.in(surroundings);

        assertThat(configuration.problems().map(ConfigProblem::message))
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .startsWith(directory.resolve(name) + " is no ")
                        .doesNotContain("hunter2"));
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("application.yaml", "catalog:\n  token: hunter2\n token: [hunter2\n"),
                Arguments.of("application.yaml", "catalog:\n  token: *hunter2\n"),
                Arguments.of("application.yaml", "hunter2\n"),
                Arguments.of("application.yaml", "- hunter2\n"),
                Arguments.of("application.properties", "catalog.token=\\u00hunter2\n"));
    }

    @Test
    void a_key_of_several_words_is_what_its_levels_are() {
        file(directory, "application.yaml", """
            catalog.max-page-size: 7
            catalog:
              open-library.token: t
              hosts: {"books.example.org": 1}
              floors: [1, 2]
            """);
        Configuration configuration = Configuration.in(surroundings);

        assertThat(configuration.problems()).isEmpty();
        assertThat(configuration.get("catalog.max-page-size")).isEqualTo(Option.some("7"));
        assertThat(configuration.get("catalog.open-library.token")).isEqualTo(Option.some("t"));
        assertThat(configuration.get("catalog.floors[1]")).isEqualTo(Option.some("2"));
        assertThat(configuration.find(SIZE).map(ConfigEntry::origin))
                .isEqualTo(Option.some(directory.resolve("application.yaml") + ", line 1"));
        assertThat(configuration.below("catalog.hosts").map(ConfigEntry::key))
                .containsExactly("catalog.hosts.books.example.org");
    }

    @Test
    void a_key_that_is_there_as_one_and_as_levels_is_a_problem() {
        file(directory, "application.yaml", """
            catalog.max-page-size: 7
            catalog:
              max-page-size: 8
            """);

        assertThat(Configuration.in(surroundings).problems().map(ConfigProblem::message))
                .containsExactly(directory.resolve("application.yaml")
                        + " sets catalog.max-page-size twice, with its words in one key and as levels:"
                        + " expected one of the two");
    }

    @Test
    void an_empty_file_says_nothing() {
        file(directory, "application.yaml", "# all of it is a comment\n");
        file(directory, "application.properties", "");

        assertThat(Configuration.in(surroundings).problems()).isEmpty();
    }

    @Test
    void a_list_is_that_of_one_source() {
        ConfigType<Seq<String>> genres = new ConfigType<>(
                "Genres",
                "catalog",
                in -> in.record(() -> in.items("genres", TextForm.TEXT, "none")),
                (current, loaded) -> loaded);
        file(classes, "application.yaml", "catalog: {genres: [fiction, poetry, 'plays, tragic']}");
        assertThat(genres.read(Configuration.in(surroundings))).containsExactly("fiction", "poetry", "plays, tragic");

        file(directory, "application.yaml", "catalog: {genres: [science]}");
        assertThat(genres.read(Configuration.in(surroundings))).containsExactly("science");

        environment("CATALOG_GENRES", "maps, atlases");
        assertThat(genres.read(Configuration.in(surroundings))).containsExactly("maps", "atlases");
    }

    @Test
    void a_variable_that_nothing_reads_is_told_of_once_and_without_its_value() {
        ConfigType<Integer> catalog = new ConfigType<>(
                "CatalogConfig",
                "catalog",
                in -> in.record(() -> in.value("max-page-size", TextForm.INT, "100")
                        + in.items("floors", TextForm.INT).size()),
                (current, loaded) -> loaded);
        environment("CATALOG_MAXPAGESIZ", "hunter2");
        environment("CATALOG_HOME", "/home/of/another/program");
        environment("CATALOG_EMPTY", "");
        environment("CATALOG_MAX_PAGE_SIZE", "5");
        environment("CATALOG_FLOORS_0", "1");
        environment("CATALOGUE", "1");
        Configuration configuration = Configuration.in(surroundings);
        List<String> logged = new ArrayList<>();

        logging(logged, () -> {
            Configured<Integer> configured = Configured.from(configuration, catalog);
            configuration.reload();
            assertThat(configured.get()).isEqualTo(6);
        });

        assertThat(logged)
                .containsExactly(
                        "WARNING CatalogConfig: The variable CATALOG_HOME is not read.",
                        "WARNING CatalogConfig: The variable CATALOG_MAXPAGESIZ is not read."
                                + " Did you mean CATALOG_MAXPAGESIZE?");
    }

    private static void logging(List<String> logged, Runnable work) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getLevel() + " " + entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.tenon.config");
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
        }
    }

    @Test
    void what_was_read_is_read_anew_and_told() {
        yaml(directory, "application.yaml", "1");
        Configuration configuration = Configuration.in(surroundings);
        List<String> told = new ArrayList<>();
        configuration.onReload(() -> told.add(configuration.get(SIZE.name()).get()));

        yaml(directory, "application.yaml", "2");
        boolean isRead = configuration.reload();

        assertThat(isRead).isTrue();
        assertThat(told).containsExactly("2");
    }

    @Test
    void a_file_that_is_broken_meanwhile_changes_nothing() {
        yaml(directory, "application.yaml", "1");
        Configuration configuration = Configuration.in(surroundings);

        file(directory, "application.yaml", "catalog: [");
        boolean isRead = configuration.reload();

        assertThat(isRead).isFalse();
        assertThat(configuration.get(SIZE.name())).isEqualTo(Option.some("1"));
    }

    @Test
    void a_watch_reads_a_file_that_has_changed() throws InterruptedException {
        yaml(directory, "application.yaml", "1");
        Configuration configuration = Configuration.in(surroundings);
        List<String> told = new ArrayList<>();
        configuration.onReload(() -> told.add(configuration.get(SIZE.name()).get()));
        TestPlatform platform = new TestPlatform(1);
        HasFibers runtime = () -> platform;
        Thread watch = platform.start(
                "watch",
                () -> configuration.<HasFibers>watch(Duration.ofSeconds(10)).run(runtime));

        platform.clock().awaitSleepers(1);
        platform.clock().advance(Duration.ofSeconds(10));
        platform.clock().awaitSleepers(1);
        yaml(directory, "application.yaml", "22");
        platform.clock().advance(Duration.ofSeconds(10));
        platform.clock().awaitSleepers(1);
        watch.interrupt();
        watch.join();

        assertThat(told).containsExactly("22");
    }
}
