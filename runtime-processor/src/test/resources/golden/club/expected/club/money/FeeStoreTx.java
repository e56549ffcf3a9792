package club.money;

import dev.tenon.Generated;
import dev.tenon.store.WriteStore;
import dev.tenon.telemetry.Correlation;

/** Reads and writes the store of {@link Fee} inside a transaction. */
@Generated
public interface FeeStoreTx extends FeeStore, WriteStore<FeeKey, Fee> {
    @Override
    FeeStoreTx by(Correlation correlation);
}
