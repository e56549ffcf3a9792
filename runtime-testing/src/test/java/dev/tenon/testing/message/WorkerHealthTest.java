package dev.tenon.testing.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.FailureException;
import dev.tenon.effect.Unit;
import dev.tenon.health.Health;
import dev.tenon.health.HealthCheck;
import dev.tenon.message.Lease;
import dev.tenon.message.Outcome;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Latch;
import dev.tenon.runtime.Host;
import dev.tenon.runtime.HostPlan;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.message.Post.Letter;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the health of a worker tells of its queue. The time is that of a clock that the tests move. */
@Timeout(60)
class WorkerHealthTest {

    private static final Runnable NOTHING = () -> {};
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TestPlatform platform = new TestPlatform(7);
    private final Post post = new Post(platform);
    private final Latch hang = platform.latch();
    private final AtomicReference<Runnable> beforeRead = new AtomicReference<>(NOTHING);
    private final ShakyLog shaky = new ShakyLog(post.log, () -> beforeRead.get().run(), NOTHING, NOTHING);

    @AfterEach
    void stop() throws Exception {
        hang.open();
        post.stop();
    }

    @Test
    void nothing_waits_in_an_empty_queue() throws Exception {
        Health health = health(post.idle(WorkerSettings.USUAL));

        assertThat(health.status()).isEqualTo(Health.Status.UP);
        assertThat(told(health)).isEqualTo("(open, 0), (oldest, none waits), (dead, 0), (running, 0)");
    }

    @Test
    void what_waits_is_counted_and_the_age_of_the_oldest_told() throws Exception {
        post.send(new Letter("a", 1)).runOrThrow(this);
        platform.clock().advance(Duration.ofSeconds(40));
        post.send(new Letter("b", 1)).runOrThrow(this);
        platform.clock().advance(Duration.ofMillis(2_900));

        Health health = health(post.idle(WorkerSettings.USUAL));

        assertThat(health.status()).isEqualTo(Health.Status.UP);
        assertThat(told(health)).isEqualTo("(open, 2), (oldest, 42 s), (dead, 0), (running, 0)");
    }

    @Test
    void the_oldest_is_told_while_its_key_stands_still() throws Exception {
        post.send(new Letter("a", 1), new Letter("a", 2)).runOrThrow(this);
        post.log.settle(claim(), Vector.of(new Outcome.Retry(Duration.ofHours(2), "away")));
        platform.clock().advance(Duration.ofHours(1));

        assertThat(told(health(post.idle(WorkerSettings.USUAL))))
                .isEqualTo("(open, 2), (oldest, 3600 s), (dead, 0), (running, 0)");
    }

    @Test
    void dead_letters_are_counted_and_degrade() throws Exception {
        post.send(new Letter("a", 1), new Letter("b", 1)).runOrThrow(this);
        post.log.settle(claim(), Vector.of(new Outcome.Dead("poison")));

        Health health = health(post.idle(WorkerSettings.USUAL));

        assertThat(health.status()).isEqualTo(Health.Status.DEGRADED);
        assertThat(told(health))
                .isEqualTo("(reason, 1 dead letters: requeue or discard them),"
                        + " (open, 1), (oldest, 0 s), (dead, 1), (running, 0)");
    }

    @Test
    void what_is_being_handled_is_running_and_open_and_does_not_wait() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        MessageWorker worker = post.carryOutside(
                WorkerSettings.USUAL.group(1),
                letter -> Eff.of(() -> {
                    begun.countDown();
                    hang.await();
                    return Unit.UNIT;
                }));
        post.send(new Letter("a", 1), new Letter("b", 1)).runOrThrow(this);
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        assertThat(told(health(worker))).isEqualTo("(open, 2), (oldest, none waits), (dead, 0), (running, 2)");
    }

    @Test
    void a_log_that_is_away_is_told_and_not_thrown() throws Exception {
        MessageWorker worker = post.idle(shaky, WorkerSettings.USUAL);
        beforeRead.set(() -> {
            throw new FailureException(new Failure.Unavailable("the database is away"));
        });
        Health health = health(worker);

        assertThat(health.status()).isEqualTo(Health.Status.DOWN);
        assertThat(told(health))
                .isEqualTo("(reason, its log does not tell what waits: the database is away), (running, 0)");

        beforeRead.set(NOTHING);
        assertThat(health(worker).status()).isEqualTo(Health.Status.UP);
    }

    @Test
    void a_log_that_hangs_keeps_no_host_from_telling_its_health() throws Exception {
        HealthCheck check =
                post.idle(shaky, WorkerSettings.USUAL).health().single().check();
        beforeRead.set(() -> {
            try {
                hang.await();
            } catch (InterruptedException interrupted) {
                throw new FailureException(new Failure.Interrupted());
            }
        });
        HostPlan plan = Host.plan(platform).ignoreSignals().healthLimit(Duration.ofSeconds(2));
        plan.watch("post.carrier", check);
        Host host = plan.build();
        host.start();
        var asked = CompletableFuture.supplyAsync(host::health, Thread::startVirtualThread);
        platform.clock().awaitSleepers(1);
        platform.clock().advance(Duration.ofSeconds(2));

        Health health = asked.join().components().single().health();

        assertThat(health.status()).isEqualTo(Health.Status.DOWN);
        assertThat(health.reason()).startsWith("no answer in time");
        host.stop();
    }

    private Lease claim() {
        return post.log.claim(Post.CARRIER, 1, 1, MINUTE).leases().single();
    }

    private static String told(Health health) {
        return health.details().mkString(", ");
    }

    private static Health health(MessageWorker worker) throws Exception {
        return worker.health().single().check().check();
    }
}
