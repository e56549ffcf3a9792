package library;

import dev.tenon.Default;
import dev.tenon.config.Config;

@Config(prefix = "catalog") //! TEN-CF10 at @Config saying 'Catalog.Config' and 'CatalogConfig' would both be 'catalogConfig'
record CatalogConfig(@Default("100") int maxPageSize) {}
