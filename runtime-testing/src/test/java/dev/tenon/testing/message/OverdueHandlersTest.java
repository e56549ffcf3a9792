package dev.tenon.testing.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.message.Post.Letter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Handlers that take too long by the test's clock, while the test's own thread runs them. */
class OverdueHandlersTest {

    private static final WorkerSettings SETTINGS = WorkerSettings.USUAL.timeout(Duration.ofMinutes(5));
    private static final Letter SLOW = new Letter("slow", 1);
    private static final Letter QUICK = new Letter("quick", 1);
    private static final Letter REPLY = new Letter("reply", 1);

    private final TestPlatform platform = new TestPlatform(1);
    private final Post post = new Post(platform);
    private final List<Letter> begun = new CopyOnWriteArrayList<>();

    @Test
    void what_a_handler_did_in_a_transaction_that_took_too_long_is_undone() {
        post.send(SLOW).runOrThrow(this);

        drain(inTransaction());

        assertThat(post.state().open()).isEqualTo(1);
        assertThat(begun).as("there is no reply").containsExactly(SLOW);
    }

    @Test
    void a_handler_that_takes_too_long_at_every_attempt_ends_dead() {
        post.send(SLOW).runOrThrow(this);

        for (int attempt = 1; attempt <= Post.CARRIER.maxAttempts(); attempt++) {
            drain(outside());
            platform.clock().advance(Duration.ofHours(1));
        }

        DeadLetter dead = post.log.reads().deadLetters(Post.CARRIER, 0, 10).single();
        assertThat(dead.delivery().payload()).isEqualTo(SLOW);
        assertThat(dead.error()).isEqualTo("not done within 300000 ms");
        assertThat(begun).containsExactly(SLOW, SLOW, SLOW);
    }

    @Test
    void those_that_were_handled_with_it_are_done() {
        post.send(SLOW, QUICK).runOrThrow(this);

        drain(inTransaction());

        assertThat(post.state().open()).as("the slow one").isEqualTo(1);
        assertThat(begun).contains(QUICK).containsOnlyOnce(REPLY);
    }

    @Test
    void one_that_fails_late_has_failed_by_itself() {
        post.send(SLOW).runOrThrow(this);
        Failure failure = new Failure.NotFound("Road", "A7");
        Handling failing = Handling.outside(
                this, post.log, letter -> slowly((Letter) letter).then(Eff.fail(failure)));

        for (int attempt = 1; attempt <= Post.CARRIER.maxAttempts(); attempt++) {
            drain(failing);
            platform.clock().advance(Duration.ofHours(1));
        }

        assertThat(post.log.reads().deadLetters(Post.CARRIER, 0, 10).single().error())
                .isEqualTo(failure.message());
    }

    /** Replies first. */
    private Handling inTransaction() {
        return Handling.inTransaction(
                post.transactor,
                tx -> tx,
                letter -> letter.equals(REPLY)
                        ? slowly(REPLY)
                        : post.append(REPLY).then(slowly((Letter) letter)));
    }

    private Handling outside() {
        return Handling.outside(this, post.log, letter -> slowly((Letter) letter));
    }

    private Eff<Object, Unit> slowly(Letter letter) {
        return Eff.of(() -> {
            begun.add(letter);
            if (letter.equals(SLOW)) {
                platform.clock().advance(Duration.ofMinutes(6));
            }
            return Unit.UNIT;
        });
    }

    private void drain(Handling handling) {
        new MessageWorker(platform, post.log, Post.CARRIER, handling, SETTINGS).drain();
    }
}
