package dev.tenon.testing.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Failure;
import dev.tenon.effect.Unit;
import dev.tenon.health.Health;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.worker.Backoff;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.message.worker.Workers;
import dev.tenon.platform.Latch;
import dev.tenon.platform.Platform;
import dev.tenon.runtime.Grace;
import dev.tenon.testing.message.Post.Letter;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workers on the live platform: they wait for each other by latches, and for time only where it is said. */
@Timeout(60)
class MessageWorkerTest {

    private static final WorkerSettings FAST = WorkerSettings.USUAL
            .backoff(new Backoff(Duration.ofMillis(1), 1, Duration.ofMillis(1)))
            .outage(Duration.ZERO);

    private final Post post = new Post(Platform.live());

    @AfterEach
    void stop() throws Exception {
        post.stop();
    }

    @Test
    void every_message_is_handled_once_and_those_of_a_key_in_order_by_two_workers() throws Exception {
        int keys = 20;
        int each = 200;
        Map<String, List<Integer>> handled = new ConcurrentHashMap<>();
        CountDownLatch all = new CountDownLatch(keys * each);
        for (int worker = 0; worker < 2; worker++) {
            post.carry(
                    FAST,
                    letter -> Eff.of(() -> {
                        handled.computeIfAbsent(letter.to(), unused -> new CopyOnWriteArrayList<>())
                                .add(letter.number());
                        all.countDown();
                        return Unit.UNIT;
                    }));
        }
        for (int number = 0; number < each; number++) {
            int next = number;
            post.send(Vector.range(0, keys)
                            .map(key -> new Letter("k" + key, next))
                            .toJavaArray(Letter[]::new))
                    .runOrThrow(this);
        }

        assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(handled).hasSize(keys);
        assertThat(handled.values())
                .allSatisfy(numbers -> assertThat(numbers).containsExactlyElementsOf(Vector.range(0, each)));
    }

    @Test
    void a_poison_message_holds_back_its_key_only_until_it_is_dead() throws Exception {
        List<Letter> handled = new CopyOnWriteArrayList<>();
        post.carry(
                FAST,
                letter -> Eff.suspend(() -> {
                    if (letter.equals(new Letter("a", 1))) {
                        return Eff.fail(new Failure.Unavailable("poison"));
                    }
                    handled.add(letter);
                    return Eff.unit();
                }));
        post.send(Vector.range(1, 11)
                        .map(number -> new Letter(number < 3 ? "a" : "b" + number, number < 3 ? number : 0))
                        .append(new Letter("a", 3))
                        .append(new Letter("c", 1))
                        .toJavaArray(Letter[]::new))
                .runOrThrow(this);

        post.awaitEmpty();

        assertThat(handled).hasSizeGreaterThanOrEqualTo(11).contains(new Letter("c", 1), new Letter("b10", 0));
        assertThat(handled.stream().filter(letter -> letter.to().equals("a")).distinct())
                .containsExactly(new Letter("a", 2), new Letter("a", 3));
        DeadLetter dead = post.log.reads().deadLetters(Post.CARRIER, 0, 10).single();
        assertThat(dead.delivery().payload()).isEqualTo(new Letter("a", 1));
        assertThat(dead.delivery().attempt()).isEqualTo(Post.CARRIER.maxAttempts());
        assertThat(dead.error()).isEqualTo("poison");
    }

    @Test
    void handlers_that_publish_into_their_own_full_queue_are_done_at_once() throws Exception {
        Vector<Letter> full = Vector.range(0, Post.QUEUE.capacity()).map(key -> new Letter("k" + key, 0));
        post.send(full.toJavaArray(Letter[]::new)).runOrThrow(this);
        Set<Letter> answered = ConcurrentHashMap.newKeySet();
        AtomicInteger attempts = new AtomicInteger();
        post.carryOutside(
                FAST,
                letter -> Eff.suspend(() -> {
                    attempts.incrementAndGet();
                    if (letter.number() == 0) {
                        return post.send(new Letter(letter.to(), 1));
                    }
                    answered.add(letter);
                    return Eff.unit();
                }));

        post.awaitEmpty();

        assertThat(post.log.reads().deadLetters(Post.CARRIER, 0, 10)).isEmpty();
        assertThat(answered).hasSize(full.size());
        assertThat(attempts).hasValue(2 * full.size());
    }

    @Test
    void what_a_failing_group_did_is_undone_before_each_is_run_alone() throws Exception {
        AtomicInteger failures = new AtomicInteger();
        AtomicInteger numbers = new AtomicInteger();
        Set<Letter> done = ConcurrentHashMap.newKeySet();
        post.send(Vector.range(0, 10).map(number -> new Letter("k" + number, 0)).toJavaArray(Letter[]::new))
                .runOrThrow(this);
        post.carry(
                FAST,
                letter -> Eff.suspend(() -> {
                    if (letter.to().startsWith("done ")) {
                        done.add(letter);
                        return Eff.unit();
                    }
                    return letter.to().equals("k7") && failures.incrementAndGet() <= 2
                            ? Eff.fail(new Failure.Unavailable("twice"))
                            : post.append(new Letter("done " + letter.to(), numbers.incrementAndGet()));
                }));
        post.awaitEmpty();

        assertThat(failures.get()).as("in the group, alone, and again").isEqualTo(3);
        assertThat(numbers.get()).as("some were tried in the group and alone").isGreaterThan(10);
        assertThat(done.stream().map(Letter::to))
                .containsExactlyInAnyOrderElementsOf(Vector.range(0, 10).map(number -> "done k" + number));
    }

    @Test
    void a_handler_that_takes_too_long_is_interrupted_and_tried_again() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(1);
        Latch never = Platform.live().latch();
        post.carryOutside(
                FAST.timeout(Duration.ofMillis(50)),
                letter -> Eff.of(() -> {
                    if (runs.incrementAndGet() == 1) {
                        never.await();
                    }
                    done.countDown();
                    return Unit.UNIT;
                }));
        post.send(new Letter("a", 1)).runOrThrow(this);

        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(runs.get()).isEqualTo(2);
    }

    @Test
    void a_handler_that_throws_before_there_is_an_effect_has_failed_and_is_tried_again() throws Exception {
        for (boolean isOutside : List.of(true, false)) {
            AtomicInteger runs = new AtomicInteger();
            CountDownLatch done = new CountDownLatch(1);
            Function<Letter, Eff<Object, ?>> handler = letter -> {
                if (runs.incrementAndGet() == 1) {
                    throw new IllegalStateException("thrown");
                }
                done.countDown();
                return Eff.unit();
            };
            MessageWorker worker = isOutside
                    ? post.carryOutside(FAST, handler)
                    : post.carry(FAST, letter -> Eff.widen(handler.apply(letter)));
            post.send(new Letter("a", 1)).runOrThrow(this);

            assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
            post.awaitEmpty();
            post.stop(worker, Duration.ofSeconds(30));
        }
    }

    @Test
    void what_was_never_started_stops_at_once() throws Exception {
        Grace longer = Grace.of(Platform.live(), Duration.ofHours(1), Duration.ofHours(1));

        assertThat(post.idle(FAST).stop(longer)).isEmpty();
        assertThat(Workers.of("post", Platform.live(), Vector.of(Vector.of(post.idle(FAST))))
                        .stop(longer))
                .isEmpty();
    }

    @Test
    void a_worker_that_stops_finishes_what_it_has_begun_and_claims_no_more() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<Letter> handled = new CopyOnWriteArrayList<>();
        MessageWorker worker = post.carryOutside(
                FAST.concurrency(1),
                letter -> Eff.of(() -> {
                    begun.countDown();
                    goOn.await();
                    handled.add(letter);
                    return Unit.UNIT;
                }));
        post.send(new Letter("a", 1)).runOrThrow(this);
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        post.send(new Letter("b", 1)).runOrThrow(this);

        Thread stopping = Thread.ofVirtual().start(() -> {
            try {
                assertThat(post.stop(worker, Duration.ofSeconds(30))).isEmpty();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        goOn.countDown();
        stopping.join();

        assertThat(handled).contains(new Letter("a", 1));
        assertThat(post.state().leased()).isZero();
        assertThat(handled.size() + post.state().waiting()).isEqualTo(2);
    }

    @Test
    void what_is_not_finished_in_time_is_interrupted_told_and_waits_for_another_worker() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Latch never = Platform.live().latch();
        MessageWorker worker = post.carry(
                FAST,
                letter -> Eff.of(() -> {
                    begun.countDown();
                    never.await();
                    return Unit.UNIT;
                }));
        post.send(new Letter("a", 1)).runOrThrow(this);
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(post.stop(worker, Duration.ofMillis(10)))
                .singleElement()
                .asString()
                .startsWith("Letter ");

        assertThat(post.state().waiting()).isEqualTo(1);
        assertThat(post.state().leased()).isZero();
        assertThat(post.log
                        .claim(Post.CARRIER, 1, 1, Duration.ofMinutes(1))
                        .leases()
                        .head()
                        .deliveries()
                        .head()
                        .attempt())
                .isEqualTo(1);
    }

    @Test
    void a_handler_in_transactions_publishes_in_the_commit_of_its_own_message() throws Exception {
        CountDownLatch last = new CountDownLatch(1);
        AtomicInteger handled = new AtomicInteger();
        post.carry(
                FAST,
                letter -> Eff.suspend(() -> {
                    handled.incrementAndGet();
                    if (letter.number() == 20) {
                        last.countDown();
                        return Eff.unit();
                    }
                    return post.append(new Letter("chain", letter.number() + 1));
                }));
        post.send(new Letter("chain", 1)).runOrThrow(this);

        assertThat(last.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(handled.get()).isEqualTo(20);
    }

    @Test
    void health_tells_of_dead_letters() throws Exception {
        CountDownLatch failed = new CountDownLatch(Post.CARRIER.maxAttempts());
        MessageWorker worker = post.carry(
                FAST,
                letter -> Eff.suspend(() -> {
                    failed.countDown();
                    return Eff.fail(new Failure.Unavailable("no"));
                }));
        assertThat(worker.health().single().check().check().status()).isEqualTo(Health.Status.UP);
        post.send(new Letter("a", 1)).runOrThrow(this);
        assertThat(failed.await(30, TimeUnit.SECONDS)).isTrue();
        post.awaitEmpty();

        assertThat(worker.health().single().check().check().status()).isEqualTo(Health.Status.DEGRADED);
        assertThat(worker.health().single().check().check().reason()).contains("1 dead letters");
    }
}
