package dev.tenon.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class TestClockTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final TestClock clock = new TestClock();

    @Test
    void it_stands_still_until_it_is_moved() {
        assertThat(clock.now()).isEqualTo(TestClock.START).isEqualTo(clock.now());

        clock.advance(HOUR);
        assertThat(clock.now()).isEqualTo("2030-01-01T01:00:00Z");

        clock.setTo(Instant.EPOCH);
        assertThat(clock.now()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void advancing_backwards_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> clock.advance(HOUR.negated()))
                .withMessageContaining("setTo");
    }

    @Test
    void who_follows_is_told_each_instant_before_a_sleeper_wakes() throws Exception {
        var told = new CopyOnWriteArrayList<Instant>();
        clock.follow(told::add);
        var sleeper = sleep(HOUR).thenApply(woken -> List.copyOf(told));
        clock.awaitSleepers(1);

        clock.advance(HOUR);

        assertThat(sleeper.get()).containsExactly(TestClock.START, TestClock.START.plus(HOUR));
        clock.setTo(Instant.EPOCH);
        assertThat(told).last().isEqualTo(Instant.EPOCH);
    }

    @Test
    void moves_of_many_threads_add_up() throws InterruptedException {
        var threads = IntStream.range(0, 50)
                .mapToObj(i -> Thread.ofVirtual().start(() -> clock.advance(HOUR)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }

        assertThat(clock.now()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(50)));
    }

    @Test
    void a_sleeper_wakes_when_its_time_has_come_and_not_before() throws Exception {
        var sleeper = sleep(HOUR);
        clock.awaitSleepers(1);

        clock.advance(HOUR.minusNanos(1));
        assertThat(sleeper).isNotDone();

        clock.advance(Duration.ofNanos(1));
        assertThat(sleeper.get()).isEqualTo(TestClock.START.plus(HOUR));
    }

    @Test
    void sleepers_wake_each_in_its_time() throws Exception {
        var late = sleep(HOUR.multipliedBy(2));
        var early = sleep(HOUR);
        clock.awaitSleepers(2);

        clock.advance(HOUR);
        early.get();
        assertThat(late).isNotDone();

        clock.advance(HOUR);
        late.get();
    }

    @Test
    void a_clock_that_is_set_back_does_not_make_sleepers_wait_longer() throws Exception {
        var sleeper = sleep(HOUR);
        clock.awaitSleepers(1);

        clock.setTo(Instant.EPOCH);
        clock.advance(HOUR);

        assertThat(sleeper.get()).isEqualTo(Instant.EPOCH.plus(HOUR));
    }

    @Test
    void no_time_passes_while_sleeping_for_none() throws Exception {
        assertThat(sleep(Duration.ZERO).get()).isEqualTo(TestClock.START);
        assertThat(sleep(HOUR.negated()).get()).isEqualTo(TestClock.START);
    }

    @Test
    void a_sleeper_can_be_interrupted() throws Exception {
        var interrupted = new CompletableFuture<Boolean>();
        var thread = Thread.ofVirtual().start(() -> {
            try {
                clock.sleep(HOUR);
                interrupted.complete(false);
            } catch (InterruptedException expected) {
                interrupted.complete(true);
            }
        });
        clock.awaitSleepers(1);

        thread.interrupt();

        assertThat(interrupted.get()).isTrue();
    }

    @Test
    void a_clock_that_skips_sleeps_moves_on_by_each() throws Exception {
        clock.skipSleeps();

        clock.sleep(HOUR);
        clock.sleep(HOUR);

        assertThat(clock.now()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(2)));
    }

    @Test
    void those_who_sleep_already_are_woken_when_sleeps_are_skipped() throws Exception {
        var sleeper = sleep(HOUR);
        clock.awaitSleepers(1);

        clock.skipSleeps();

        assertThat(sleeper.get()).isEqualTo(TestClock.START.plus(HOUR));
    }

    /** Sleeps on another thread; ends with the time of waking. */
    private CompletableFuture<Instant> sleep(Duration duration) {
        var woken = new CompletableFuture<Instant>();
        Thread.ofVirtual().start(() -> {
            try {
                clock.sleep(duration);
                woken.complete(clock.now());
            } catch (InterruptedException unexpected) {
                woken.completeExceptionally(unexpected);
            }
        });
        return woken;
    }
}
