package catalog;

import dev.tenon.Generated;

/** The capability to ask for {@link CatalogConfig}. */
@Generated
public interface HasCatalogConfig {
    /** The values at present. */
    CatalogConfig catalogConfig();
}
