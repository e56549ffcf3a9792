package dev.tenon.testing.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.capability.Outside;
import dev.tenon.config.Secret;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.testing.TestPlatform;
import io.vavr.control.Option;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private final TestPlatform platform = new TestPlatform(1);
    private final HasFibers world = () -> platform;

    @Test
    void a_use_case_is_written_down_step_in_step_with_its_outcomes() {
        var transcript = platform.transcript();

        Eff.<HasFibers, String>effect("BookStore.require", env -> "Emma")
                .flatMap(title ->
                        Eff.<HasFibers, Unit>effect("Notifier.send", Outside.call("Notifier.send", env -> Unit.UNIT)))
                .flatMap(done -> Eff.<HasFibers, Unit>fail(new Failure.NotFound("Loan", "12"))
                        .span("LoanStore.require"))
                .span("BorrowBook")
                .run(world);

        assertThat(transcript.text()).isEqualTo("""
            BorrowBook -> failed with NotFound: Loan 12 does not exist
              BookStore.require -> Emma
              Notifier.send -> done
              LoanStore.require -> failed with NotFound: Loan 12 does not exist
            """);
    }

    @Test
    void what_differs_from_run_to_run_and_what_is_secret_is_not_written() {
        var transcript = platform.transcript();

        Eff.<HasFibers, Object>effect("make", env -> new Object()).runOrThrow(world);
        Eff.<HasFibers, Object>effect("lambda", env -> (Runnable) () -> {}).runOrThrow(world);
        Eff.<HasFibers, Object>effect("login", env -> Secret.of("swordfish")).runOrThrow(world);
        Eff.<HasFibers, Object>effect("text", env -> "two\nlines, me@example.org")
                .runOrThrow(world);

        assertThat(transcript.lines().get(0)).isEqualTo("make -> java.lang.Object");
        assertThat(transcript.lines().get(1))
                .startsWith("lambda -> " + getClass().getName())
                .doesNotContain("@", "0x");
        assertThat(transcript.text()).doesNotContain("swordfish").contains("two | lines, me@example.org");
    }

    private enum Season {
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER
    }

    @Test
    void arguments_are_written_the_same_each_time_and_without_secrets() {
        var transcript = platform.transcript();

        Eff.<HasFibers, Object>effect("send", env -> 1, "ada@example.org", Option.none(), Secret.of("swordfish"))
                .runOrThrow(world);
        Eff.<HasFibers, Object>effect(
                        "paint",
                        env -> 2,
                        io.vavr.collection.HashSet.of(Season.values()),
                        new HashSet<>(List.of(Season.values())))
                .runOrThrow(world);
        Eff.<HasFibers, Object>effect("keep", env -> 3, new byte[12], new int[0], new Object(), new String[] {"a", "b"})
                .runOrThrow(world);
        Eff.<HasFibers, Object>pure(4).span("say", "x".repeat(1_000)).runOrThrow(world);

        assertThat(transcript.text()).isEqualTo("""
            send(ada@example.org, None, ***) -> 1
            paint([AUTUMN, SPRING, SUMMER, WINTER], [AUTUMN, SPRING, SUMMER, WINTER]) -> 2
            keep(12 bytes, [I, java.lang.Object, [a, b]) -> 3
            say(%s...) -> 4
            """.formatted("x".repeat(240)));
    }

    @Test
    void nothing_is_written_before_it_is_asked_for() {
        Eff.<HasFibers, Object>effect("before", env -> 1).runOrThrow(world);
        var transcript = platform.transcript();
        Eff.<HasFibers, Object>effect("after", env -> 1).runOrThrow(world);

        assertThat(transcript.lines()).containsExactly("after -> 1");
    }
}
