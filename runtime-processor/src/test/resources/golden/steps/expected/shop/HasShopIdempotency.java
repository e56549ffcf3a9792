package shop;

import dev.tenon.Generated;
import dev.tenon.idempotency.IdempotencyStoreTx;

/** The capability of {@link Shop} to do commands once for each key: only a transaction has it. */
@Generated
public interface HasShopIdempotency {
    /** Which commands were done. */
    IdempotencyStoreTx shopIdempotency();
}
