package dev.tenon.testing.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.message.worker.Handling;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.message.worker.Workers;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.message.Post.Letter;
import io.vavr.collection.List;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** A handler that fails with an {@code AssertionError} has found what the test is about, which therefore fails. */
class VerdictsTest {

    private final TestPlatform platform = new TestPlatform(42);
    private final Post post = new Post(platform);
    private final java.util.List<Letter> seen = new ArrayList<>();
    private final AssertionError unset = new AssertionError("Mailer.send is not set");

    private Workers workers(Handling handling) {
        return Workers.of(
                "post",
                platform,
                List.of(List.of(new MessageWorker(platform, post.log, Post.CARRIER, handling, WorkerSettings.USUAL))));
    }

    private Eff<Object, Object> read(Object letter) {
        return Eff.of(() -> {
            seen.add((Letter) letter);
            if (((Letter) letter).number() == 1) {
                throw unset;
            }
            return letter;
        });
    }

    @Test
    void it_is_thrown_where_a_handler_outside_is_drained_when_the_rest_is_done() {
        Workers workers = workers(Handling.outside(this, post.log, this::read));
        post.send(new Letter("a", 1), new Letter("b", 2)).runOrThrow(this);

        assertThatThrownBy(workers::drain).isSameAs(unset);

        assertThat(seen).containsExactlyInAnyOrder(new Letter("a", 1), new Letter("b", 2));
    }

    @Test
    void it_is_thrown_where_a_handler_in_a_transaction_is_drained_and_nothing_of_that_is_done() {
        Workers workers = workers(Handling.inTransaction(
                post.transactor,
                tx -> tx,
                letter -> post.append(new Letter("c", 3)).then(read(letter))));
        post.send(new Letter("a", 1)).runOrThrow(this);

        assertThatThrownBy(() -> workers.drain(Post.QUEUE)).isSameAs(unset);

        assertThat(seen).containsExactly(new Letter("a", 1));
        assertThat(post.state().open()).isEqualTo(1);
    }

    @Test
    void what_a_handler_fails_with_otherwise_is_not_thrown() {
        Workers workers = workers(Handling.outside(
                this, post.log, letter -> Eff.fail(new Failure.Defect(new IllegalStateException("a bug")))));
        post.send(new Letter("a", 1)).runOrThrow(this);

        assertThat(workers.drain()).isEqualTo(1);
    }
}
