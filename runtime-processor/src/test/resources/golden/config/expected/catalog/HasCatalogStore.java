package catalog;

import dev.tenon.Generated;

/** The capability to read the stores of {@link Catalog}. */
@Generated
public interface HasCatalogStore {}
