package library.catalog;

/** The catalog on PostgreSQL, when it has grown. */
class CatalogIndexUseTest extends CatalogIndexUse {}
