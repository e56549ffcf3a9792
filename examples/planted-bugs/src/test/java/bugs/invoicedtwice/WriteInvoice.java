package bugs.invoicedtwice;

import bugs.invoicedtwice.BillingStore.Invoices;
import dev.tenon.effect.Eff;
import dev.tenon.effect.Unit;
import dev.tenon.job.BackgroundJob;
import dev.tenon.job.JobHandler;

/** Writes an invoice. Each job does so once. */
@BackgroundJob
record WriteInvoice(OrderId order) {

    @JobHandler
    static Eff<BillingTx, Unit> handle(WriteInvoice job) {
        return InvoiceId.next()
                .flatMap(id -> Invoices.insert(new Invoice(id, job.order())))
                .asUnit();
    }
}
