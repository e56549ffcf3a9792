package library;

import dev.tenon.Default;
import dev.tenon.config.Config;

@Config(prefix = "Catalog_Config") //! TEN-CF02 at "Catalog_Config" saying Write, for example, 'catalog-config'
record CatalogConfig(@Default("100") int maxPageSize) {}
