package depot;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Depot}. */
@Generated
public interface HasDepotStore {
    /** The store of {@link Shelf}. */
    ShelfStore depotShelfs();
}
