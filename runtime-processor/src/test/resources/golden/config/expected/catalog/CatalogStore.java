package catalog;

import dev.tenon.Generated;

/** The stores of {@link Catalog} as effects. */
@Generated
public final class CatalogStore {
    private CatalogStore() {}
}
