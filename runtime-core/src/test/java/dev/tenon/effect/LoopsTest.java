package dev.tenon.effect;

import static dev.tenon.effect.Runs.defect;
import static dev.tenon.effect.Runs.failed;
import static dev.tenon.effect.Runs.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Failure.Invalid;
import dev.tenon.effect.Runs.Refused;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What goes on over many elements or many turns. */
class LoopsTest {

    private static final int MANY = 1_000_000;

    private final ArrayList<Object> log = new ArrayList<>();

    private Eff<Object, Integer> logged(int n) {
        return Eff.of(() -> {
            log.add(n);
            return n;
        });
    }

    private static Invalid invalid(String path) {
        return new Invalid(List.of(new FieldError(path, "is wrong")));
    }

    @AtEveryDepth
    void loop_goes_on_while_there_is_a_left_side(int maxDepth) {
        Eff<Object, String> eff =
                Eff.loop(0, n -> logged(n).map(x -> n < MANY ? Either.left(n + 1) : Either.right("end " + n)));
        assertThat(value(eff, maxDepth)).isEqualTo("end " + MANY);
        assertThat(log).hasSize(MANY + 1);
        assertThat(value(eff, maxDepth)).isEqualTo("end " + MANY);
    }

    @AtEveryDepth
    void foldLeft_goes_from_the_first_to_the_last(int maxDepth) {
        Eff<Object, String> eff = Eff.foldLeft(List.of("a", "b", "c"), "", (so, far) -> Eff.pure(so + far));
        assertThat(value(eff, maxDepth)).isEqualTo("abc");
        assertThat(value(eff, maxDepth)).isEqualTo("abc");
        Iterable<Integer> many = () -> IntStream.range(0, MANY).iterator();
        assertThat(value(Eff.<Object, Integer, Long>foldLeft(many, 0L, (sum, n) -> Eff.pure(sum + n)), maxDepth))
                .isEqualTo((long) MANY * (MANY - 1) / 2);
    }

    @AtEveryDepth
    void foldLeft_stops_at_the_first_failure(int maxDepth) {
        Eff<Object, Integer> eff =
                Eff.foldLeft(List.of(1, 2, 3), 0, (sum, n) -> n == 2 ? Eff.fail(new Refused(n)) : logged(n));
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(new Refused(2));
        assertThat(log).containsExactly(1);
    }

    @AtEveryDepth
    void forEachAll_does_every_element_and_yields_the_failures(int maxDepth) {
        var eff = Eff.<Object, Integer>forEachAll(
                List.of(1, 2, 3, 4), n -> logged(n).flatMap(x -> n % 2 == 0 ? Eff.fail(new Refused(n)) : Eff.unit()));
        assertThat(value(eff, maxDepth)).isEqualTo(Vector.of(new Refused(2), new Refused(4)));
        assertThat(log).containsExactly(1, 2, 3, 4);
    }

    @AtEveryDepth
    void what_the_function_of_forEachAll_throws_is_the_failure_of_its_element(int maxDepth) {
        IllegalStateException bug = new IllegalStateException("bug");
        var eff = Eff.<Object, Integer>forEachAll(List.of(1, 2), n -> {
            if (n == 1) {
                throw bug;
            }
            return logged(n);
        });
        assertThat(value(eff, maxDepth)).isEqualTo(Vector.of(new Failure.Defect(bug)));
        assertThat(log).containsExactly(2);
    }

    @AtEveryDepth
    void interruption_ends_forEachAll(int maxDepth) {
        var eff = Eff.<Object, Integer>forEachAll(
                List.of(1, 2, 3),
                n -> Eff.of(() -> {
                    log.add(n);
                    if (n == 2) {
                        throw new InterruptedException();
                    }
                    return n;
                }));
        assertThat(failed(eff, maxDepth).failure()).isEqualTo(new Failure.Interrupted());
        assertThat(log).containsExactly(1, 2);
        assertThat(Thread.interrupted()).isTrue();
    }

    @AtEveryDepth
    void validate_yields_the_values_of_all(int maxDepth) {
        Iterable<Integer> many = () -> IntStream.range(0, MANY).iterator();
        assertThat(value(Eff.<Object, Integer, Integer>validate(many, Eff::pure), maxDepth))
                .hasSize(MANY);
    }

    @AtEveryDepth
    void validate_makes_one_of_all_invalid_fields(int maxDepth) {
        var eff = Eff.<Object, String, String>validate(
                List.of("/a", "ok", "/b"), path -> path.startsWith("/") ? Eff.fail(invalid(path)) : Eff.pure(path));
        assertThat(failed(eff, maxDepth).failure())
                .isEqualTo(new Invalid(List.of(new FieldError("/a", "is wrong"), new FieldError("/b", "is wrong"))));
    }

    @AtEveryDepth
    void validate_prefers_a_failure_that_is_not_about_fields(int maxDepth) {
        Function<Integer, Eff<Object, Integer>> f = n -> Eff.fail(n == 2 ? new Refused(2) : invalid("/" + n));
        Exit.Failed<?> failed = failed(Eff.<Object, Integer, Integer>validate(List.of(1, 2, 3), f), maxDepth);
        assertThat(failed.failure()).isEqualTo(new Refused(2));
        assertThat(failed.cause().suppressed().map(Exit.Failed::failure))
                .isEqualTo(List.of(invalid("/1"), invalid("/3")));
    }

    @AtEveryDepth
    void zip_of_eight_goes_from_left_to_right_and_stops_at_a_failure(int maxDepth) {
        var all = Eff.zip(logged(1), logged(2), logged(3), logged(4), logged(5), logged(6), logged(7), logged(8));
        assertThat(value(Eff.<Object, Object>widen(all), maxDepth)).isEqualTo(Tuple.of(1, 2, 3, 4, 5, 6, 7, 8));
        assertThat(log).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        log.clear();
        Eff<Object, Object> failing =
                Eff.widen(Eff.zip(logged(1), Eff.<Object, Integer>fail(new Refused(2)), logged(3)));
        assertThat(failed(failing, maxDepth).failure()).isEqualTo(new Refused(2));
        assertThat(log).containsExactly(1);
    }

    @AtEveryDepth
    void require_and_ensure(int maxDepth) {
        Refused refused = new Refused(1);
        assertThat(value(Eff.<Object, Integer>require(Eff.pure(Option.some(1)), refused), maxDepth))
                .isEqualTo(1);
        assertThat(failed(Eff.require(Eff.pure(Option.none()), () -> refused), maxDepth)
                        .failure())
                .isEqualTo(refused);
        assertThat(value(Eff.ensure(true, refused), maxDepth)).isEqualTo(Unit.UNIT);
        assertThat(failed(Eff.ensure(false, refused), maxDepth).failure()).isEqualTo(refused);
    }

    @AtEveryDepth
    void fromCallable_says_what_an_exception_means(int maxDepth) {
        Exception thrown = new IOException("gone");
        Eff<Object, Integer> eff = Eff.fromCallable(
                () -> {
                    throw thrown;
                },
                exception -> new Failure.Unavailable("file: " + exception.getMessage()));
        Exit.Failed<Integer> failed = failed(eff, maxDepth);
        assertThat(failed.failure()).isEqualTo(new Failure.Unavailable("file: gone"));
        assertThat(failed.cause().throwable()).contains(thrown);
        assertThat(value(Eff.fromCallable(() -> 1, exception -> new Refused(1)), maxDepth))
                .isEqualTo(1);
        Error error = new AssertionError("a bug");
        assertThat(defect(
                        Eff.fromCallable(
                                () -> {
                                    throw error;
                                },
                                exception -> new Refused(1)),
                        maxDepth))
                .isSameAs(error);
    }
}
