package dev.tenon.testing.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.capability.Outside;
import dev.tenon.config.Secret;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.platform.HasFibers;
import dev.tenon.testing.TestPlatform;
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

    @Test
    void nothing_is_written_before_it_is_asked_for() {
        Eff.<HasFibers, Object>effect("before", env -> 1).runOrThrow(world);
        var transcript = platform.transcript();
        Eff.<HasFibers, Object>effect("after", env -> 1).runOrThrow(world);

        assertThat(transcript.lines()).containsExactly("after -> 1");
    }
}
