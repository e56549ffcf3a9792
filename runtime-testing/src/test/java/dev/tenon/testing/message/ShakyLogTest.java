package dev.tenon.testing.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.Unit;
import dev.tenon.health.Health;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Latch;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.message.Post.Letter;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workers of a log that does not always answer. The time is that of a clock that the tests move. */
@Timeout(60)
class ShakyLogTest {

    private static final Runnable NOTHING = () -> {};

    private final TestPlatform platform = new TestPlatform(7);
    private final Post post = new Post(platform);
    private final Latch hang = platform.latch();
    private final AtomicReference<Runnable> beforeClaim = new AtomicReference<>(NOTHING);
    private final AtomicReference<Runnable> beforeKeep = new AtomicReference<>(NOTHING);
    private final ShakyLog log = new ShakyLog(
            post.log,
            NOTHING,
            () -> beforeClaim.get().run(),
            () -> beforeKeep.get().run());

    @AfterEach
    void stop() throws Exception {
        beforeClaim.set(NOTHING);
        beforeKeep.set(NOTHING);
        hang.open();
        post.stop();
    }

    @Test
    void a_claim_that_fails_in_whatever_way_is_tried_again_and_health_is_down_meanwhile() throws Exception {
        CountDownLatch handled = new CountDownLatch(1);
        beforeClaim.set(() -> {
            throw new ArrayIndexOutOfBoundsException("a bug of an adapter");
        });
        MessageWorker worker = post.carryOutside(
                log,
                WorkerSettings.USUAL,
                letter -> Eff.of(() -> {
                    handled.countDown();
                    return Unit.UNIT;
                }));
        post.send(new Letter("a", 1)).runOrThrow(this);
        platform.clock().awaitSleepers(1);
        assertThat(health(worker).status()).isEqualTo(Health.Status.DOWN);
        assertThat(health(worker).reason()).contains("a bug of an adapter");

        beforeClaim.set(NOTHING);
        platform.clock().advance(Duration.ofSeconds(1));

        assertThat(handled.await(10, TimeUnit.SECONDS)).isTrue();
        post.awaitEmpty();
        platform.clock().awaitSleepers(1);
        assertThat(health(worker).status()).isEqualTo(Health.Status.UP);
    }

    @Test
    void a_worker_whose_thread_has_ended_is_down() throws Exception {
        CountDownLatch claimed = new CountDownLatch(1);
        beforeClaim.set(() -> {
            claimed.countDown();
            throw new LinkageError("a class is missing");
        });
        MessageWorker worker = post.carryOutside(log, WorkerSettings.USUAL, letter -> Eff.unit());
        assertThat(claimed.await(10, TimeUnit.SECONDS)).isTrue();
        post.stop(worker, Duration.ZERO);

        assertThat(health(worker).status()).isEqualTo(Health.Status.DOWN);
        assertThat(health(worker).reason()).contains("a class is missing");
    }

    @Test
    void a_handler_is_timed_out_also_while_the_log_is_away() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch interrupted = new CountDownLatch(2);
        AtomicInteger attempts = new AtomicInteger();
        post.carryOutside(
                log,
                WorkerSettings.USUAL.group(1).timeout(Duration.ofSeconds(40)),
                letter -> Eff.of(() -> {
                    begun.countDown();
                    try {
                        hang.await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw e;
                    }
                    return Unit.UNIT;
                }));
        post.send(new Letter("a", 1), new Letter("b", 1)).runOrThrow(this);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        beforeKeep.set(() -> {
            attempts.incrementAndGet();
            throw new FailureException(new Failure.Unavailable("the database is away"));
        });
        look(Duration.ofSeconds(41), Duration.ofSeconds(1));

        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(attempts.get()).isPositive();
        hang.open();
        beforeKeep.set(NOTHING);
        while (post.state().open() > 0) {
            look(Duration.ofSeconds(1), Duration.ofSeconds(1));
        }
    }

    @Test
    void a_group_in_which_one_hangs_is_parted_when_the_log_is_back() throws Exception {
        CountDownLatch hangs = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(15);
        AtomicInteger attempts = new AtomicInteger();
        beforeKeep.set(() -> {
            attempts.incrementAndGet();
            throw new FailureException(new Failure.Unavailable("the database is away"));
        });
        post.send(Vector.range(0, 16).map(key -> new Letter("k" + key, 0)).toJavaArray(Letter[]::new))
                .runOrThrow(this);
        MessageWorker worker = post.carryOutside(
                log,
                WorkerSettings.USUAL,
                letter -> Eff.of(() -> {
                    if (letter.to().equals("k8")) {
                        hangs.countDown();
                        hang.await();
                    } else {
                        others.countDown();
                    }
                    return Unit.UNIT;
                }));
        assertThat(hangs.await(10, TimeUnit.SECONDS)).isTrue();
        look(Duration.ofMillis(300), Duration.ofMillis(50));
        assertThat(attempts.get()).isPositive();
        assertThat(others.getCount()).isEqualTo(7);
        assertThat(health(worker).status()).isEqualTo(Health.Status.DOWN);

        beforeKeep.set(NOTHING);
        look(Duration.ofMillis(400), Duration.ofMillis(50));

        assertThat(others.await(10, TimeUnit.SECONDS)).isTrue();
        platform.clock().awaitSleepers(1);
        assertThat(health(worker).status()).isEqualTo(Health.Status.UP);
        hang.open();
        post.awaitEmpty();
    }

    /** Lets time pass, so much at once, while the worker looks after what runs. */
    private void look(Duration time, Duration step) throws InterruptedException {
        Instant end = platform.now().plus(time);
        while (platform.now().isBefore(end)) {
            platform.clock().awaitSleepers(1);
            platform.clock().advance(step);
        }
    }

    private static Health health(MessageWorker worker) throws Exception {
        return worker.health().single().check().check();
    }
}
