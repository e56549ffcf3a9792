package library;

import dev.tenon.config.Config;

@Config(prefix = "catalog") //! TEN-CF01 at @Config saying 'CatalogConfig', which is not a record
final class CatalogConfig {}
