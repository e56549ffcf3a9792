package dev.tenon.testing.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.message.Consumer;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.worker.Backoff;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Platform;
import dev.tenon.testing.message.Post.Letter;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is away is waited for, beyond the attempts that a message has. */
@Timeout(60)
class OutageTest {

    private static final Failure AWAY = new Failure.Unavailable("mail is down");
    private static final int PAUSES = 20;
    private static final WorkerSettings FAST = WorkerSettings.USUAL
            .backoff(new Backoff(Duration.ofMillis(1), 1, Duration.ofMillis(1)))
            .outage(Duration.ofMillis(PAUSES));

    private final Consumer carrier = Post.CARRIER;
    private final Post post = new Post(Platform.live());
    private final AtomicInteger attempts = new AtomicInteger();

    @AfterEach
    void stop() throws Exception {
        post.stop();
    }

    @Test
    void a_message_outlives_an_outage_that_is_longer_than_its_attempts() throws Exception {
        int away = carrier.maxAttempts() * 3;
        carry(FAST, () -> Option.when(attempts.get() <= away, AWAY));

        assertThat(attempts.get()).isEqualTo(away + 1);
        assertThat(post.log.reads().deadLetters(carrier, 0, 10)).isEmpty();
    }

    @Test
    void it_is_dead_when_the_outage_lasts_too_long() throws Exception {
        carry(FAST, () -> Option.some(AWAY));

        DeadLetter dead = post.log.reads().deadLetters(carrier, 0, 10).single();
        assertThat(dead.delivery().attempt()).isEqualTo(PAUSES);
    }

    @Test
    void what_is_wrong_with_the_message_itself_has_its_attempts_only() throws Exception {
        carry(FAST, () -> Option.some(new Failure.NotFound("Patron", "ann")));

        DeadLetter dead = post.log.reads().deadLetters(carrier, 0, 10).single();
        assertThat(dead.delivery().attempt()).isEqualTo(carrier.maxAttempts());
    }

    @Test
    void no_outage_is_waited_for_when_it_may_take_no_time() throws Exception {
        carry(FAST.outage(Duration.ZERO), () -> Option.some(AWAY));

        DeadLetter dead = post.log.reads().deadLetters(carrier, 0, 10).single();
        assertThat(dead.delivery().attempt()).isEqualTo(carrier.maxAttempts());
    }

    /** Hands one letter to a handler that fails so at each attempt, or not at all any more. */
    private void carry(WorkerSettings settings, Supplier<Option<Failure>> failure) throws Exception {
        post.carryOutside(
                settings,
                letter -> Eff.suspend(() -> {
                    attempts.incrementAndGet();
                    return failure.get().fold(Eff::unit, Eff::fail);
                }));
        post.send(new Letter("ann", 1)).runOrThrow(this);
        post.awaitEmpty();
    }
}
