package dev.tenon.capability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Exit;
import dev.tenon.effect.Failure;
import dev.tenon.platform.HasFibers;
import dev.tenon.platform.Platform;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class OutsideTest {

    private static final HasFibers LIVE = Platform::live;

    @Test
    void an_interruption_cancels_the_stage_that_is_awaited() {
        CompletableFuture<String> never = new CompletableFuture<>();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Outside.await(LIVE, never)).isInstanceOf(InterruptedException.class);

        assertThat(never).isCancelled();
    }

    @Test
    void a_stage_that_ends_on_another_thread_is_awaited() throws Exception {
        CompletableFuture<String> later = new CompletableFuture<>();
        Thread other = Platform.live().start("answer", () -> later.complete("here"));

        assertThat(Outside.<String>await(LIVE, later)).isEqualTo("here");

        other.join();
    }

    @Test
    void what_a_stage_ended_with_is_thrown_without_its_wrappers() {
        CompletionStage<String> failed = CompletableFuture.<String>failedFuture(new IOException("closed"))
                .thenApply(text -> text)
                .thenApply(text -> text);

        assertThatThrownBy(() -> Outside.await(LIVE, failed))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("closed");
    }

    @Test
    void an_exception_on_the_left_is_thrown() {
        assertThatThrownBy(() -> Outside.valueOrThrow(Either.left(new IOException("closed"))))
                .isExactlyInstanceOf(IOException.class);
        assertThatThrownBy(() -> Outside.value(Try.failure(new IOException("closed"))))
                .isExactlyInstanceOf(IOException.class);
    }

    @Test
    void an_exception_without_a_message_is_called_by_its_type() {
        Eff<HasFibers, String> effect =
                Eff.effect("Mail.send", Outside.<HasFibers, String>call("Mail.send", environment -> {
                    throw new IOException();
                }));

        assertThat(effect.run(LIVE))
                .isInstanceOfSatisfying(
                        Exit.Failed.class,
                        failed -> assertThat(failed.failure())
                                .isEqualTo(new Failure.Unavailable("Mail.send failed: IOException")));
    }

    @Test
    void an_interrupted_call_leaves_its_thread_interrupted() {
        Eff<HasFibers, String> effect =
                Eff.effect("Mail.send", Outside.<HasFibers, String>call("Mail.send", environment -> {
                    throw new InterruptedException();
                }));

        assertThat(effect.recover(failure -> "recovered").run(LIVE))
                .isInstanceOfSatisfying(
                        Exit.Failed.class,
                        failed -> assertThat(failed.failure()).isEqualTo(new Failure.Interrupted()));
        assertThat(Thread.interrupted()).isTrue();
    }
}
