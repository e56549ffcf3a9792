package library.lending;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import library.contracts.HoldId;
import library.lending.Hold.Status;
import library.lending.LendingStore.Holds;

/** Gives copies that nobody came for to those who still wait, every quarter of an hour. */
@BackgroundJob(schedule = "*/15 * * * *")
public record ExpireHolds() {

    private static final int PAGE = 100;

    @JobHandler
    static Eff<LendingRuntime, Unit> handle(ExpireHolds job) {
        return late().flatMap(holds -> holds.isEmpty()
                ? Eff.unit()
                : Eff.forEach(holds, hold -> LendingTx.transact(expire(hold.id())))
                        .flatMap(done -> handle(job)));
    }

    private static Eff<LendingRuntime, Seq<Hold>> late() {
        return Eff.now()
                .flatMap(now -> Holds.query()
                        .where(HoldFields.status.eq(Status.READY))
                        .where(HoldFields.readyUntil.lt(now))
                        .orderBy(HoldFields.readyUntil.asc())
                        .cursor(Option.none(), PAGE))
                .map(page -> page.items());
    }

    private static Eff<LendingTx, Unit> expire(HoldId id) {
        return Holds.require(id)
                .flatMap(hold -> hold.status() == Status.READY
                        ? Holds.save(hold.withStatus(Status.EXPIRED))
                                .flatMap(expired -> HoldQueue.serve(expired.bookId()))
                        : Eff.unit());
    }
}
