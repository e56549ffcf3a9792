package bugs.invoicedtwice;

import dev.tenon.runtime.Runtime;

/** Invoices of orders. */
@Runtime
interface Billing {}
