package bugs.invoicedtwice;

import dev.tenon.access.Public;
import dev.tenon.dispatch.Command;
import dev.tenon.dispatch.CommandHandler;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.idempotency.Idempotent;

/** Has an invoice written. Asked twice without a key, it schedules two jobs. */
record Bill(OrderId order) implements Command<Unit> {

    @Idempotent
    @Public
    @CommandHandler
    static Eff<BillingTx, Unit> handle(Bill command) {
        return BillingJobs.enqueue(new WriteInvoice(command.order())).asUnit();
    }
}
