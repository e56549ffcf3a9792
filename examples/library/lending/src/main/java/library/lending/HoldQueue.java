package library.lending;

import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.event.EventHandler;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Comparator;
import library.contracts.BookId;
import library.contracts.LendingEvents.HoldReady;
import library.lending.DomainEvent.BookReturned;
import library.lending.Hold.Status;
import library.lending.LendingStore.Holds;
import library.lending.LendingStore.Stock;

/** Who gets a copy next: those who have waited longest, as long as copies are free. */
final class HoldQueue {

    private HoldQueue() {}

    @EventHandler
    static Eff<LendingTx, Unit> on(BookReturned event) {
        return serve(event.bookId());
    }

    /** Keeps free copies of a book aside for those who wait for it. */
    static Eff<LendingTx, Unit> serve(BookId id) {
        return LendingTx.directUnit(run -> {
            // Written whether somebody waits or not: whoever borrows a copy or queues meanwhile is in conflict with
            // this.
            var book = run.await(Stock.require(id).flatMap(Stock::save));
            var ready = run.await(Holds.findByBookIdAndStatus(id, Status.READY));
            var next = run.await(Holds.findByBookIdAndStatus(id, Status.WAITING))
                    .sorted(Comparator.comparing(Hold::placedAt).thenComparing(Hold::id))
                    .take(book.available() - ready.size());
            if (next.isEmpty()) {
                return;
            }
            var days = run.await(LendingConfigEffects.get(LendingConfig::holdDays));
            var until = run.await(Eff.now()).plus(Duration.ofDays(days));
            next.forEach(
                    hold -> run.await(Holds.save(hold.withStatus(Status.READY).withReadyUntil(Option.some(until)))));
            run.await(LendingEventsPublisher.publishAll(
                    next.map(hold -> new HoldReady(hold.id(), hold.bookId(), hold.patronId()))));
        });
    }

    /** How many copies anybody may take: those that are here and not kept aside. */
    static Eff<LendingTx, Integer> unreserved(BookStock book) {
        return Holds.findByBookIdAndStatus(book.bookId(), Status.READY).map(ready -> book.available() - ready.size());
    }
}
