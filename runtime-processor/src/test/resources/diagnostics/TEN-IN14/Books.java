package library;

import dev.tenon.integration.Publishes;

/** No context. */
@Publishes(CatalogEvents.class) //! TEN-IN14 at @Publishes saying 'Books'
interface Books {}
