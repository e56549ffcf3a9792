package dev.tenon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.access.Caller;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Fiber;
import dev.tenon.effect.Policy;
import dev.tenon.effect.Run;
import dev.tenon.effect.Schedule;
import dev.tenon.effect.Scope;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import dev.tenon.telemetry.Correlation;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.event.Level;

/**
 * One example for each operator of {@link Eff}. {@code docs/operators.md} is made of these and of those of the other
 * chapters: run this test with {@code -Dtenon.docs=write}.
 */
class OperatorsDoc {

    private static final Path DOCUMENT = Path.of("../docs/operators.md");

    private static final String HEAD = """
        # Operators

        Made of the Javadoc and of examples that a test compiles and runs: `Live` is an environment with a platform and fibers,
        `ABSENT` a failure. What needs `HasFibers` does not compile in a transaction. [Effects](effects.md) says how they
        belong together. Schedules and policies are in [Policies](policies.md), sources in [Streams](streams.md).
        """;

    /** What the examples run in. */
    record Live(Platform platform) implements HasFibers {}

    static final Live LIVE = new Live(Platform.live());
    private static final Policy<Object> SAME = new Policy<>() {
        @Override
        public <R, A> Eff<R, A> apply(Eff<? super R, ? extends A> eff) {
            return Eff.widen(eff);
        }
    };
    static final Failure ABSENT = new Failure.NotFound("Book", "7");

    Object pure() {
        return Eff.pure(42);
    }

    Object unit() {
        return Eff.unit();
    }

    Object fail() {
        return Eff.fail(ABSENT);
    }

    Object of() {
        return Eff.of(() -> Integer.parseInt("42"));
    }

    Object access() {
        return Eff.access((Live live) -> live.getClass().getSimpleName());
    }

    Object accessEff() {
        return Eff.accessEff((Live live) -> Eff.pure(live.getClass().getSimpleName()));
    }

    Object suspend() {
        return Eff.suspend(() -> Eff.pure(42));
    }

    Object effect() {
        return Eff.effect("Clock.zone", (Live live) -> "UTC");
    }

    Object callerEffect() {
        return Eff.callerEffect(
                "Notes.mine", (Live live, Correlation by) -> by.user().getOrElse("nobody"));
    }

    Object fromCallable() {
        return Eff.fromCallable(
                () -> Files.readString(Path.of("absent")), e -> new Failure.Unavailable("no such file"));
    }

    Object fromEither() {
        return Eff.fromEither(Either.<Failure, Integer>left(ABSENT));
    }

    Object fromOption() {
        return Eff.fromOption(Option.none(), ABSENT);
    }

    Object fromTry() {
        return Eff.fromTry(Try.success(42));
    }

    Object widen() {
        return Eff.<Live, Object>widen(Eff.pure(42));
    }

    Object direct() {
        return Eff.<Live, Integer>direct(run -> run.await(Eff.pure(41)) + 1);
    }

    Object directUnit() {
        return Eff.<Live>directUnit(run -> run.await(Eff.pure(41)));
    }

    Object now() {
        return Eff.<Live>now().map(instant -> instant.isAfter(Instant.EPOCH));
    }

    Object sleep() {
        return Eff.<Live>sleep(Duration.ofMillis(1));
    }

    Object fork() {
        return Eff.<Live, Integer>fork(Eff.pure(42)).flatMap(Fiber::join);
    }

    Object delay() {
        return Eff.delay(Eff.<Live, Integer>pure(42), Duration.ofMillis(1));
    }

    Object timeout() {
        return Eff.timeout(Eff.<Live>sleep(Duration.ofDays(1)), Duration.ofMillis(1));
    }

    Object timeoutTo() {
        return Eff.timeoutTo(Eff.<Live>sleep(Duration.ofDays(1)).as("done"), Duration.ofMillis(1), Eff.pure("late"));
    }

    Object timeLeft() {
        return Eff.<Live>timeLeft();
    }

    Object parallel() {
        return Eff.<Live, Integer, String>parallel(Eff.pure(1), Eff.pure("b"));
    }

    Object parTraverse() {
        return Eff.<Live, Integer, Integer>parTraverse(2, List.of(1, 2, 3), n -> Eff.pure(n * 10));
    }

    Object race() {
        return Eff.<Live, String>race(Eff.<Live>sleep(Duration.ofDays(1)).as("slow"), Eff.pure("fast"));
    }

    Object raceAll() {
        return Eff.<Live, Integer>raceAll(List.of(Eff.<Live, Integer>fail(ABSENT), Eff.<Live, Integer>pure(42)));
    }

    Object scoped() {
        return Eff.scoped(scope -> scope.acquire(Eff.pure("file"), file -> Eff.unit()));
    }

    Object memoize() {
        return Eff.<Live, Integer>memoize(Eff.of(() -> 42)).flatMap(once -> once.zip(once));
    }

    Object cached() {
        return Eff.<Live, Integer>cached(Eff.of(() -> 42), Duration.ofMinutes(5))
                .flatMap(fresh -> fresh.zip(fresh));
    }

    Object blocking() {
        return Eff.<Live, Integer>blocking(() -> 42);
    }

    Object fromCompletionStage() {
        return Eff.<Live, Integer>fromCompletionStage(() -> CompletableFuture.supplyAsync(() -> 42));
    }

    Object traverse() {
        return Eff.traverse(List.of(1, 2), n -> Eff.pure(n * 10));
    }

    Object sequence() {
        return Eff.sequence(List.of(Eff.pure(1), Eff.pure(2)));
    }

    Object forEach() {
        return Eff.forEach(List.of(1, 2), n -> Eff.unit());
    }

    Object forEachAll() {
        return Eff.forEachAll(List.of(1, 2), n -> n == 1 ? Eff.fail(ABSENT) : Eff.unit());
    }

    Object validate() {
        return Eff.validate(List.of(1, 2), n -> Eff.pure(n * 10));
    }

    Object foldLeft() {
        return Eff.foldLeft(List.of(1, 2, 3), 0, (sum, n) -> Eff.pure(sum + n));
    }

    Object loop() {
        return Eff.loop(1, n -> Eff.pure(n < 100 ? Either.left(n * 2) : Either.right(n)));
    }

    Object when() {
        return Eff.when(1 > 2, Eff.fail(ABSENT));
    }

    Object unless() {
        return Eff.unless(1 > 2, Eff.fail(ABSENT));
    }

    Object ensure() {
        return Eff.ensure(1 > 2, ABSENT);
    }

    Object require() {
        return Eff.require(Eff.pure(Option.none()), ABSENT);
    }

    Object acquireRelease() {
        return Eff.acquireRelease(Eff.pure("file"), file -> Eff.unit(), file -> Eff.pure(file.length()));
    }

    Object map() {
        return Eff.pure(41).map(n -> n + 1);
    }

    Object flatMap() {
        return Eff.pure(41).flatMap(n -> Eff.pure(n + 1));
    }

    Object then() {
        return Eff.pure(41).then(Eff.pure("next"));
    }

    Object as() {
        return Eff.pure(41).as("done");
    }

    Object asUnit() {
        return Eff.pure(41).asUnit();
    }

    Object tap() {
        return Eff.pure(42).tap(n -> Eff.unit());
    }

    Object zip() {
        return Eff.zip(Eff.pure(1), Eff.pure("b"), Eff.pure(3L));
    }

    Object zipWith() {
        return Eff.pure(40).zipWith(Eff.pure(2), Integer::sum);
    }

    Object via() {
        return Eff.pure(42).via(SAME);
    }

    Object filterOrFail() {
        return Eff.pure(41).filterOrFail(n -> n > 41, ABSENT);
    }

    Object mapFailure() {
        return Eff.fail(ABSENT).mapFailure(failure -> new Failure.Forbidden("not yours"));
    }

    Object recover() {
        return Eff.fail(ABSENT).recover(failure -> 0);
    }

    Object recoverWith() {
        return Eff.fail(ABSENT).recoverWith(failure -> Eff.pure(0));
    }

    Object catchSome() {
        return Eff.fail(ABSENT).catchSome(Failure.NotFound.class, absent -> Eff.pure(absent.id()));
    }

    Object orElse() {
        return Eff.fail(ABSENT).orElse(Eff.pure(0));
    }

    Object fold() {
        return Eff.fail(ABSENT).fold(Failure::message, n -> "found");
    }

    Object either() {
        return Eff.fail(ABSENT).either();
    }

    Object option() {
        return Eff.fail(ABSENT).option();
    }

    Object ensuring() {
        return Eff.pure(42).ensuring(Eff.unit());
    }

    Object onFailure() {
        return Eff.fail(ABSENT).onFailure((failure, cause) -> Eff.unit());
    }

    Object onInterrupt() {
        return Eff.pure(42).onInterrupt(Eff.unit());
    }

    Object uninterruptible() {
        return Eff.pure(42).uninterruptible();
    }

    Object named() {
        return Eff.fail(ABSENT).named("Shelf.find");
    }

    Object span() {
        return Eff.effect("Books.find", (Live live) -> 42).span("Shelf.find");
    }

    Object tag() {
        return Eff.effect("Books.find", (Live live) -> 42).tag("book", "7").span("Shelf.find");
    }

    Object log() {
        return Eff.log(Level.DEBUG, "found {}", 7);
    }

    Object calledBy() {
        return Eff.caller().map(Caller::name).calledBy(Caller.user("ada", "staff"));
    }

    Object caller() {
        return Eff.caller().map(caller -> caller.hasRole("staff"));
    }

    Object correlated() {
        return Eff.correlation()
                .map(Correlation::user)
                .correlated(Correlation.none().withUser("ada"));
    }

    Object correlation() {
        return Eff.correlation().map(Correlation::user);
    }

    Object provide() {
        return Eff.access((String name) -> "Hello " + name).provide("Ada");
    }

    Object local() {
        return Eff.access((String name) -> "Hello " + name).local((Live live) -> "Ada");
    }

    Object run() {
        return Eff.pure(42).run(LIVE);
    }

    Object runAsync() {
        return Eff.pure(42).runAsync(LIVE).thenApply(n -> n + 1).join();
    }

    Object runOrThrow() {
        return Eff.pure(42).runOrThrow(LIVE);
    }

    Object retry() {
        return Eff.<Live, Integer>retry(Eff.fail(ABSENT), Schedule.recurs(2));
    }

    Object repeat() {
        return Eff.<Live, Integer>repeat(
                Eff.pure(42), Schedule.spaced(Duration.ofMillis(1)).upTo(2));
    }

    static Stream<OperatorChapter> chapters() {
        return Stream.of(
                new OperatorChapter(Eff.class, OperatorsDoc.class),
                new OperatorChapter(Run.class, RunExamples.class),
                new OperatorChapter(Exit.class, ExitExamples.class),
                new OperatorChapter(Fiber.class, FiberExamples.class),
                new OperatorChapter(Scope.class, ScopeExamples.class));
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void each_operator_has_an_example(OperatorChapter chapter) {
        assertThat(OperatorTable.examples(chapter.examples())).isEqualTo(OperatorTable.operators(chapter.type()));
    }

    @Test
    void the_document_has_what_the_code_says() throws IOException {
        StringBuilder expected = new StringBuilder(HEAD);
        for (OperatorChapter chapter : chapters().toList()) {
            expected.append("\n## %s\n\n".formatted(chapter)).append(chapter.markdown(OperatorsDoc::yielded));
        }
        if ("write".equals(System.getProperty("tenon.docs"))) {
            Files.writeString(DOCUMENT, expected);
        }
        assertThat(DOCUMENT).hasContent(expected.toString());
    }

    private static String yielded(Object example) {
        return example instanceof Eff<?, ?> eff
                ? text(Eff.<Live, Object>widen(cast(eff)).run(LIVE))
                : example.toString();
    }

    @SuppressWarnings("unchecked") // all examples need a Live at most
    private static Eff<Live, Object> cast(Eff<?, ?> eff) {
        return (Eff<Live, Object>) eff;
    }

    private static String text(Exit<Object> exit) {
        return exit.fold(failed -> failed.failure().toString(), Object::toString);
    }
}
