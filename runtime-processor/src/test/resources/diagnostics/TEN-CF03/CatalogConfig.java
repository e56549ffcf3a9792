package library;

import dev.tenon.Default;
import dev.tenon.config.Config;

@Config(prefix = "catalog")
record CatalogConfig(@Default("100") int maxPageSize) {}
