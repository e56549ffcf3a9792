package catalog;

import dev.tenon.Generated;

/** The capability to read and write the stores of {@link Catalog}: only a transaction has it. */
@Generated
public interface HasCatalogStoreTx extends HasCatalogStore {}
