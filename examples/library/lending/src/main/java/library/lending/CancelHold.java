package library.lending;

import dev.tenon.access.Authorize;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.rest.Delete;
import dev.tenon.rest.Fails;
import library.contracts.HoldId;
import library.lending.Hold.Status;
import library.lending.LendingFailure.HoldIsOver;
import library.lending.LendingStore.Holds;

/** Leaves the queue; a copy that was kept aside is for the next. */
public record CancelHold(HoldId holdId) implements Command<Unit> {

    @Authorize("isWaiting")
    @Fails(HoldIsOver.class)
    @CommandHandler
    @Delete("/holds/{holdId}")
    static Eff<LendingTx, Unit> handle(CancelHold command) {
        return Holds.require(command.holdId())
                .filterOrFail(hold -> hold.status().isOpen(), hold -> new HoldIsOver(hold.id()))
                .flatMap(hold -> Holds.save(hold.withStatus(Status.CANCELLED)))
                .flatMap(hold -> HoldQueue.serve(hold.bookId()));
    }
}
