/** A job that is scheduled again by whoever asks again. */
@NullMarked
@TypedId(name = "OrderId")
@TypedId(name = "InvoiceId")
package bugs.invoicedtwice;

import dev.tenon.id.TypedId;
import org.jspecify.annotations.NullMarked;
