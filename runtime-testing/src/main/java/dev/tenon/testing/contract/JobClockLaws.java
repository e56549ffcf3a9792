package dev.tenon.testing.contract;

import static dev.tenon.testing.contract.JobContract.TICK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.effect.Eff;
import dev.tenon.job.Cron;
import dev.tenon.job.JobType;
import dev.tenon.job.JobsTx;
import dev.tenon.job.Misfire;
import dev.tenon.job.worker.JobHandling;
import dev.tenon.message.worker.Workers;
import dev.tenon.testing.contract.JobContract.Tick;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the clock enqueues, and what it has missed. */
interface JobClockLaws extends JobLaws {

    @Test
    default void of_two_nodes_one_enqueues_what_the_clock_makes() throws Exception {
        JobType<Tick> daily = inTwoHours(Misfire.FIRE_ONCE);
        AtomicInteger runs = new AtomicInteger();
        clockRound(daily, runs);
        assertThat(runs.get()).as("not due yet").isZero();
        stage().pass(Duration.ofHours(2).plusSeconds(5));

        Workers one = stage().workers(ticking(daily, runs));
        Workers other = stage().workers(ticking(daily, runs));
        one.start();
        other.start();
        stage().stop(one);
        stage().stop(other);
        clockRound(daily, runs);

        assertThat(runs.get()).isEqualTo(1);
        stage().pass(Duration.ofDays(1));
        clockRound(daily, runs);
        assertThat(runs.get()).isEqualTo(2);
    }

    @Test
    default void missed_instants_are_one_job_together() {
        assertThat(firedAfterThreeMissed(Misfire.FIRE_ONCE)).isEqualTo(1);
    }

    @Test
    default void missed_instants_are_skipped_when_nobody_wants_them() {
        assertThat(firedAfterThreeMissed(Misfire.SKIP)).isZero();
    }

    @Test
    default void missed_instants_are_caught_up_when_each_counts() {
        assertThat(firedAfterThreeMissed(Misfire.CATCH_UP)).isEqualTo(3);
    }

    @Test
    default void an_expression_that_was_changed_starts_anew() {
        AtomicInteger runs = new AtomicInteger();
        clockRound(inTwoHours(Misfire.CATCH_UP), runs);
        stage().pass(Duration.ofDays(3));

        clockRound(after(Duration.ofHours(5), Misfire.CATCH_UP), runs);

        assertThat(runs.get()).isZero();
    }

    private int firedAfterThreeMissed(Misfire misfire) {
        JobType<Tick> daily = inTwoHours(misfire);
        AtomicInteger runs = new AtomicInteger();
        clockRound(daily, runs);
        stage().pass(Duration.ofDays(2).plusHours(3));
        clockRound(daily, runs);
        int fired = runs.get();
        clockRound(daily, runs);
        assertThat(runs.get()).as("and no more").isEqualTo(fired);
        stage().pass(untilNext().plusSeconds(5));
        clockRound(daily, runs);
        assertThat(runs.get()).as("the next one").isEqualTo(fired + 1);
        return fired;
    }

    /** How long nothing is due by the clock. */
    private Duration untilNext() {
        return stage().commit(tx -> Duration.between(
                tx.ledger().now(),
                tx.ledger().cron(TICK.consumer().name()).get().next()));
    }

    private JobType<Tick> inTwoHours(Misfire misfire) {
        return after(Duration.ofHours(2), misfire);
    }

    /** A daily tick, the first so long after now, to the second. */
    private JobType<Tick> after(Duration time, Misfire misfire) {
        Instant now = stage().<Instant>commit(tx -> tx.ledger().now());
        LocalDateTime due = LocalDateTime.ofInstant(now.plus(time), ZoneOffset.UTC);
        Cron cron = Cron.parse(due.getSecond() + " " + due.getMinute() + " " + due.getHour() + " * * *");
        return TICK.every(cron, ZoneOffset.UTC, misfire, new Tick());
    }

    private void clockRound(JobType<Tick> type, AtomicInteger runs) {
        stage().round(ticking(type, runs));
    }

    private static JobHandling<JobsTx> ticking(JobType<Tick> type, AtomicInteger runs) {
        return JobHandling.inTransaction(type, (tick, progress) -> Eff.of(runs::incrementAndGet));
    }
}
