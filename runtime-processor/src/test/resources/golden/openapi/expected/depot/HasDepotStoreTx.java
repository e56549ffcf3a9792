package depot;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Depot}: only a transaction has it. */
@Generated
public interface HasDepotStoreTx extends HasDepotStore {
    @Override
    ShelfStoreTx depotShelfs();
}
