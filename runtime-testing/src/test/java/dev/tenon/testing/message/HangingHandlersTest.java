package dev.tenon.testing.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.message.DeadLetter;
import dev.tenon.message.Lease;
import dev.tenon.message.MessageLogTx;
import dev.tenon.message.Outcome;
import dev.tenon.message.worker.Backoff;
import dev.tenon.message.worker.Journal;
import dev.tenon.message.worker.MessageWorker;
import dev.tenon.message.worker.WorkerSettings;
import dev.tenon.platform.Latch;
import dev.tenon.testing.TestPlatform;
import dev.tenon.testing.message.Post.Letter;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Handlers that take long, in groups of sixteen. The time is that of a clock that the tests move. */
@Timeout(60)
class HangingHandlersTest {

    private static final Letter EIGHTH = new Letter("k8", 0);

    private static final Duration LOOK = Duration.ofMillis(50);

    private static final WorkerSettings PATIENT =
            WorkerSettings.USUAL.backoff(new Backoff(Duration.ofMillis(1), 1, Duration.ofMillis(1)));

    private final TestPlatform platform = new TestPlatform(7);
    private final Post post = new Post(platform);
    private final Latch hang = platform.latch();
    private final CountDownLatch hangs = new CountDownLatch(1);
    private final List<Letter> handled = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() throws Exception {
        hang.open();
        post.stop();
    }

    @Test
    void the_others_of_a_group_go_on_while_one_hangs_outside_of_transactions() throws Exception {
        sendOneToEach();
        post.carryOutside(PATIENT, letter -> Eff.of(() -> handle(letter, EIGHTH)));

        lookFor(Duration.ofMillis(300));

        awaitHandled(15);
        assertThat(handled.stream().map(Letter::to)).doesNotHaveDuplicates().doesNotContain("k8");
        awaitLeased(1);
    }

    @Test
    void the_others_of_a_group_go_on_while_one_hangs_in_transactions() throws Exception {
        sendOneToEach();
        post.carry(PATIENT, writing(EIGHTH));

        lookFor(Duration.ofMillis(300));

        awaitDelivered(15);
        awaitLeased(1);
        assertThat(post.takeDelivered()).doesNotHaveDuplicates().doesNotContain(EIGHTH);
    }

    @Test
    void keys_of_what_was_handled_before_the_one_that_hangs_go_on() throws Exception {
        sendOneToEach();
        post.carryOutside(PATIENT, letter -> Eff.of(() -> handle(letter, EIGHTH)));
        lookFor(Duration.ofMillis(300));
        awaitHandled(15);

        post.send(new Letter("k2", 1), new Letter("k8", 1)).runOrThrow(this);
        awaitHandled(16);

        assertThat(handled).last().isEqualTo(new Letter("k2", 1));
        hang.open();
        post.awaitEmpty();
        assertThat(handled.subList(16, 18)).containsExactly(new Letter("k8", 0), new Letter("k8", 1));
    }

    @Test
    void letters_of_a_key_keep_their_order_when_one_of_them_hangs_outside_of_transactions() throws Exception {
        sendThreeToOne();
        post.carryOutside(PATIENT, letter -> Eff.of(() -> handle(letter, new Letter("a", 2))));

        lookFor(Duration.ofMillis(300));

        awaitHandled(14);
        awaitLeased(2);
        hang.open();
        post.awaitEmpty();
        assertThat(handled.stream().filter(letter -> letter.to().equals("a")).map(Letter::number))
                .containsExactly(1, 2, 3);
    }

    @Test
    void letters_of_a_key_keep_their_order_when_one_of_them_hangs_in_transactions() throws Exception {
        sendThreeToOne();
        post.carry(PATIENT, writing(new Letter("a", 2)));

        lookFor(Duration.ofMillis(300));

        awaitDelivered(14);
        hang.open();
        post.awaitEmpty();
        assertThat(post.takeDelivered()
                        .filter(letter -> letter.to().equals("a"))
                        .map(Letter::number))
                .containsExactly(1, 2, 3);
    }

    private void sendThreeToOne() {
        Vector<Letter> others = Vector.range(0, 13).map(key -> new Letter("k" + key, 0));
        Vector<Letter> three = Vector.of(1, 2, 3).map(number -> new Letter("a", number));
        post.send(others.take(6).appendAll(three).appendAll(others.drop(6)).toJavaArray(Letter[]::new))
                .runOrThrow(this);
    }

    @Test
    void one_in_transactions_that_heeds_no_interruption_holds_back_nobody_and_has_its_effect_once() throws Exception {
        sendOneToEach();
        AtomicInteger runs = new AtomicInteger();
        post.carry(
                PATIENT,
                letter -> Eff.suspend(() -> {
                    if (letter.to().equals("k8") && runs.incrementAndGet() == 1) {
                        awaitUninterrupted();
                    }
                    return post.deliver(letter);
                }));
        lookFor(Duration.ofMillis(300));
        awaitDelivered(15);

        hang.open();
        post.awaitEmpty();

        assertThat(runs.get()).as("in the group and alone").isEqualTo(2);
        assertThat(post.takeDelivered().map(Letter::to))
                .containsExactlyInAnyOrderElementsOf(Vector.range(0, 16).map(key -> "k" + key));
    }

    @Test
    void one_that_hangs_is_timed_out_by_its_own_time_and_dead_at_last() throws Exception {
        sendOneToEach();
        AtomicInteger runs = new AtomicInteger();
        post.carryOutside(
                PATIENT.timeout(Duration.ofSeconds(2)),
                letter -> Eff.of(() -> {
                    if (letter.to().equals("k8")) {
                        runs.incrementAndGet();
                    }
                    return handle(letter, EIGHTH);
                }));
        lookFor(Duration.ofMillis(300));
        awaitHandled(15);
        awaitLeased(1);

        while (post.state().open() > 0) {
            lookFor(LOOK);
        }

        DeadLetter dead = post.log.reads().deadLetters(Post.CARRIER, 0, 10).single();
        assertThat(dead.delivery().payload()).isEqualTo(new Letter("k8", 0));
        assertThat(dead.error()).isEqualTo("not done within 2000 ms");
        assertThat(runs.get()).isEqualTo(Post.CARRIER.maxAttempts());
        assertThat(handled).hasSize(15);
    }

    @Test
    void a_group_whose_handlers_take_their_time_begins_no_more_after_a_while() throws Exception {
        platform.clock().skipSleeps();
        sendOneToEach();
        CountDownLatch before = new CountDownLatch(1);
        List<Long> open = new CopyOnWriteArrayList<>();
        MessageWorker worker = post.carryOutside(
                PATIENT.concurrency(1),
                letter -> Eff.of(() -> {
                    before.countDown();
                    open.add(post.state().open());
                    platform.sleep(Duration.ofMillis(40));
                    platform.clock().awaitSleepers(1);
                    return Unit.UNIT;
                }));
        post.awaitEmpty();

        assertThat(worker.activity().single().failed()).isZero();
        assertThat(open.subList(0, 2)).as("one group").containsExactly(16L, 16L);
        assertThat(open.subList(2, 16)).as("what was done is settled").allMatch(left -> left < 16);
    }

    @Test
    void a_handler_has_the_whole_time_for_itself_however_many_were_before_it_in_its_group() throws Exception {
        platform.clock().skipSleeps();
        for (boolean isOutside : List.of(true, false)) {
            AtomicInteger runs = new AtomicInteger();
            Function<Letter, Eff<Object, Unit>> slow = letter -> Eff.of(() -> {
                runs.incrementAndGet();
                platform.sleep(Duration.ofMillis(40));
                platform.clock().awaitSleepers(1);
                return Unit.UNIT;
            });
            sendOneToEach();
            WorkerSettings settings = PATIENT.concurrency(1).timeout(Duration.ofMillis(300));
            MessageWorker worker = isOutside
                    ? post.carryOutside(settings, slow::apply)
                    : post.carry(settings, letter -> Eff.<MessageLogTx, Unit>widen(slow.apply(letter)));
            post.awaitEmpty();

            assertThat(worker.activity().single().failed()).isZero();
            assertThat(runs.get()).isEqualTo(16);
            post.stop(worker, Duration.ofSeconds(30));
        }
    }

    @Test
    void a_journal_is_told_once_of_each_and_that_nothing_more_is_done_with_it_here() throws Exception {
        sendOneToEach();
        List<Letter> settled = new CopyOnWriteArrayList<>();
        List<Letter> ended = new CopyOnWriteArrayList<>();
        post.carryOutside(PATIENT, letter -> Eff.of(() -> handle(letter, EIGHTH)), new Journal<>() {
            @Override
            public void settled(MessageLogTx tx, Lease lease, Seq<? extends Outcome> outcomes) {
                assertThat(outcomes)
                        .allMatch(Outcome.done()::equals)
                        .hasSize(lease.deliveries().size());
                settled.addAll(letters(lease));
            }

            @Override
            public void ended(Lease lease) {
                ended.addAll(letters(lease));
            }
        });
        lookFor(Duration.ofMillis(300));
        awaitHandled(15);
        awaitLeased(1);
        assertThat(settled).containsExactlyInAnyOrderElementsOf(handled);

        hang.open();
        post.awaitEmpty();
        post.stop();

        assertThat(settled).hasSize(16).containsExactlyInAnyOrderElementsOf(handled);
        assertThat(ended).containsExactlyInAnyOrderElementsOf(handled);
    }

    private static List<Letter> letters(Lease lease) {
        return lease.deliveries().map(delivery -> (Letter) delivery.payload()).asJava();
    }

    private void sendOneToEach() {
        post.send(Vector.range(0, 16).map(key -> new Letter("k" + key, 0)).toJavaArray(Letter[]::new))
                .runOrThrow(this);
    }

    /** Hangs in one letter. */
    private Unit handle(Letter letter, Letter hanging) throws InterruptedException {
        if (letter.equals(hanging)) {
            hangs.countDown();
            hang.await();
        }
        handled.add(letter);
        return Unit.UNIT;
    }

    /** A handler in transactions. */
    private Function<Letter, Eff<MessageLogTx, ?>> writing(Letter hanging) {
        return letter -> Eff.<MessageLogTx, Unit>of(() -> {
                    if (letter.equals(hanging)) {
                        hangs.countDown();
                        hang.await();
                    }
                    return Unit.UNIT;
                })
                .<MessageLogTx, Unit>flatMap(done -> post.deliver(letter));
    }

    private void awaitUninterrupted() {
        hangs.countDown();
        while (!hang.isOpen()) {
            try {
                hang.await();
            } catch (InterruptedException e) {
                // As a call does that knows of no interruption.
            }
        }
    }

    /** Lets so much time pass while the worker looks after what runs. */
    private void lookFor(Duration time) throws InterruptedException {
        assertThat(hangs.await(10, TimeUnit.SECONDS)).isTrue();
        Instant end = platform.now().plus(time);
        while (platform.now().isBefore(end)) {
            platform.clock().awaitSleepers(1);
            platform.clock().advance(LOOK);
        }
    }

    private void awaitHandled(int letters) {
        await(() -> handled.size() >= letters);
        assertThat(handled).hasSize(letters);
    }

    private void awaitDelivered(int letters) {
        await(() -> post.delivered() >= letters);
        assertThat(post.delivered()).isEqualTo(letters);
    }

    /** Of what is handled the end is seen a little later. */
    private void awaitLeased(int letters) {
        await(() -> post.state().leased() <= letters);
        assertThat(post.state().leased()).isEqualTo(letters);
    }

    /** For other threads, not for time. */
    private static void await(BooleanSupplier there) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!there.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }
}
