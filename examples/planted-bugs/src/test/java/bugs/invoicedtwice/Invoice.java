package bugs.invoicedtwice;

import dev.tenon.store.StoredEntity;

/** A bill of an order. */
@StoredEntity
record Invoice(InvoiceId id, OrderId order) {}
