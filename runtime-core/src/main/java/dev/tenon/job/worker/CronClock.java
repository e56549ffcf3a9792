package dev.tenon.job.worker;

import dev.tenon.job.Cron;
import dev.tenon.job.CronState;
import dev.tenon.job.JobsTx;
import dev.tenon.job.Misfire;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/**
 * One cron expression, on all nodes. How far it is, is an entry in the ledger, which is advanced in the transaction that does what the
 * expression is for: of several nodes that find an instant due, the first to commit has done it, and the others run again and find
 * nothing. The ledger's clock decides what is due. Immutable.
 *
 * @param name what it fires
 * @param action what is done in the transaction
 */
record CronClock(String name, Cron cron, ZoneId zone, Misfire misfire, Consumer<JobsTx> action) {

    /** What is noticed later than this was missed. */
    private static final Duration LATE = Duration.ofMinutes(1);

    /** So many instants are caught up in one transaction at most. */
    private static final int MOST = 1_000;

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private String schedule() {
        return cron + " " + zone;
    }

    /** Fires what is due. Returns how long nothing is. */
    Duration advance(JobsTx jobs) {
        Instant now = jobs.ledger().now();
        Option<CronState> known =
                jobs.ledger().cron(name).filter(state -> state.schedule().equals(schedule()));
        Instant due = known.map(CronState::next).getOrElse(() -> after(now));
        Instant next = due.isAfter(now) ? due : fire(jobs, due, now);
        if (known.isEmpty() || !next.equals(due)) {
            jobs.ledger().advance(new CronState(name, schedule(), next));
        }
        return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
    }

    /** Does what is due from one instant to another. Returns the first one that is left. */
    private Instant fire(JobsTx jobs, Instant due, Instant now) {
        Instant fresh = now.minus(LATE);
        boolean isMissed = due.isBefore(fresh);
        if (isMissed && misfire == Misfire.FIRE_ONCE) {
            action.accept(jobs);
            return after(now);
        }
        Instant next = isMissed && misfire == Misfire.SKIP ? after(fresh) : due;
        for (int fired = 0; fired < MOST && !next.isAfter(now); fired++) {
            action.accept(jobs);
            next = after(next);
        }
        return next;
    }

    private Instant after(Instant instant) {
        return cron.next(instant, zone).getOrElse(NEVER);
    }
}
