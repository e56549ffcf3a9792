package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.FieldError;
import dev.tenon.processor.Compilation.Compiled;
import io.vavr.collection.Seq;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * What generated validators find, Hibernate Validator finds too, and the other way round: the same kinds of constraints at the same
 * paths, for the requests of {@code golden/validation}. They differ in this: to Tenon everything is required.
 */
class ValidatorAgreementTest {

    private static final Instant NOW = Instant.parse("2026-03-01T11:30:00.000000001Z");
    private static final AnyRecord RECORDS = new AnyRecord(NOW);
    private static final HibernateOracle ORACLE = new HibernateOracle(NOW);
    private static final String REQUIRED = "is required";

    /** What the constraints are that a message may come of, the first that fits. Bounds of one direction are one kind. */
    private static final Map<String, Set<String>> KINDS = Map.ofEntries(
            Map.entry("must be absent", Set.of("Null")),
            Map.entry("must be true", Set.of("AssertTrue")),
            Map.entry("must be false", Set.of("AssertFalse")),
            Map.entry("must not be blank", Set.of("NotBlank")),
            Map.entry("must not be empty", Set.of("NotEmpty")),
            Map.entry("must have .*, has \\d+", Set.of("Size")),
            Map.entry("(?s)must match .*", Set.of("Pattern", "Email")),
            Map.entry("must be an e-mail address", Set.of("Email")),
            Map.entry("must be a (whole )?number .*", Set.of("Digits")),
            Map.entry("must be at least .*|must be greater than .*", Set.of("Min", "DecimalMin", "Positive")),
            Map.entry("must be at most .*|must be less than .*", Set.of("Max", "DecimalMax", "Negative")),
            Map.entry("must not be negative", Set.of("PositiveOrZero")),
            Map.entry("must not be positive", Set.of("NegativeOrZero")),
            Map.entry("must be in the past", Set.of("Past")),
            Map.entry("must not be in the future", Set.of("PastOrPresent")),
            Map.entry("must be in the future", Set.of("Future")),
            Map.entry("must not be in the past", Set.of("FutureOrPresent")),
            Map.entry("must satisfy @Even|must come in pairs", Set.of("Even")),
            Map.entry("must be a word", Set.of("Word")),
            Map.entry(
                    "must be in order|must not be less than the one before|must not be before the start",
                    Set.of("Ordered")));

    private static Path work = Path.of("");
    private static URLClassLoader loader = new URLClassLoader(new URL[0]);

    @BeforeContainer
    static void compile() throws IOException {
        work = Files.createTempDirectory("agreement");
        Compiled compiled = Compilation.in(work)
                .sources(Path.of("src", "test", "resources", "golden", "validation", "input"))
                .run();
        assertThat(compiled.said()).isEmpty();
        loader = new URLClassLoader(
                new URL[] {compiled.classes().toUri().toURL()}, ValidatorAgreementTest.class.getClassLoader());
    }

    @AfterContainer
    static void clean() throws IOException {
        loader.close();
        try (Stream<Path> files = Files.walk(work)) {
            files.sorted((one, other) -> other.compareTo(one))
                    .forEach(path -> path.toFile().delete());
        }
    }

    @Property(tries = 4000)
    void on_numbers_of_every_type(@ForAll("numbers") Object request) {
        agree(request);
    }

    @Property(tries = 6000)
    void on_texts_flags_and_containers(@ForAll("texts") Object request) {
        agree(request);
    }

    @Property(tries = 2000)
    void on_times(@ForAll("times") Object request) {
        agree(request);
    }

    @Property(tries = 3000)
    void on_records_in_records_and_in_containers(@ForAll("orders") Object request) {
        agree(request);
    }

    @Property(tries = 2000)
    void on_constraints_of_ones_own(@ForAll("own") Object request) {
        agree(request);
    }

    @Provide
    Arbitrary<Object> numbers() {
        return RECORDS.of(load("post.Numbers"));
    }

    @Provide
    Arbitrary<Object> texts() {
        return RECORDS.of(load("post.Texts"));
    }

    @Provide
    Arbitrary<Object> times() {
        return RECORDS.of(load("post.Times"));
    }

    @Provide
    Arbitrary<Object> orders() {
        return RECORDS.of(load("post.Order"));
    }

    @Provide
    Arbitrary<Object> own() {
        return RECORDS.of(load("post.Own"));
    }

    private static Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    private static void agree(Object request) {
        Map<String, Set<String>> theirs = new TreeMap<>();
        for (ConstraintViolation<Object> violation : violations(request)) {
            theirs.computeIfAbsent(pathOf(violation), path -> new TreeSet<>()).add(kindOf(violation));
        }
        Map<String, Set<String>> ours = new TreeMap<>();
        for (FieldError error : errors(request)) {
            ours.computeIfAbsent(pathLike(error.path(), request), path -> new TreeSet<>())
                    .add(error.message());
        }
        Set<String> absent = new TreeSet<>();
        ours.forEach((path, messages) -> {
            if (messages.contains(REQUIRED) || messages.contains("name it")) {
                absent.add(path);
            }
        });
        assertThat(absent).containsAll(pathsOf("NotNull", theirs));
        absent.forEach(ours::remove);
        absent.forEach(theirs::remove);
        assertThat(ours.keySet()).isEqualTo(theirs.keySet());
        ours.forEach((path, messages) -> assertThat(theirs.get(path))
                .as("%s: %s", path, messages)
                .allMatch(kind -> messages.stream().anyMatch(message -> isOf(message, kind)))
                .satisfies(kinds -> assertThat(messages)
                        .allMatch(message -> kinds.stream().anyMatch(kind -> isOf(message, kind)))));
    }

    private static boolean isOf(String message, String kind) {
        return kind.equals("NotBlank") && message.equals("give it a name")
                || KINDS.entrySet().stream()
                        .anyMatch(entry -> entry.getValue().contains(kind) && message.matches(entry.getKey()));
    }

    private static Set<String> pathsOf(String kind, Map<String, Set<String>> found) {
        Set<String> paths = new TreeSet<>();
        found.forEach((path, kinds) -> {
            if (kinds.contains(kind)) {
                paths.add(path);
            }
        });
        return paths;
    }

    /** Hibernate Validator has no opinion of the digits of what is no number. */
    private static Set<ConstraintViolation<Object>> violations(Object request) {
        try {
            return ORACLE.violations(request);
        } catch (ValidationException undecided) {
            Assume.that(!(undecided.getCause() instanceof NumberFormatException));
            throw undecided;
        }
    }

    private static String kindOf(ConstraintViolation<?> violation) {
        return violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
    }

    /** Without the nodes that stand for what a container holds. */
    private static String pathOf(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
    }

    /** The items of sets have no index there. */
    private static String pathLike(String path, Object request) {
        return request.getClass().getSimpleName().equals("Texts")
                ? path.replaceAll("^(marks|words)\\[\\d+]", "$1[]")
                : path;
    }

    private static Seq<FieldError> errors(Object request) {
        try {
            Method validate = Arrays.stream(
                            load(request.getClass().getName() + "Validator").getDeclaredMethods())
                    .filter(method -> method.getName().equals("validate"))
                    .findFirst()
                    .orElseThrow();
            @SuppressWarnings("unchecked")
            Seq<FieldError> errors = (Seq<FieldError>)
                    (validate.getParameterCount() == 1
                            ? validate.invoke(null, request)
                            : validate.invoke(null, request, NOW));
            return errors.reject(error -> error.message().equals("must not be unlucky"));
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(failed);
        }
    }
}
