package library;

import dev.tenon.Default;
import dev.tenon.config.Config;

@Config(prefix = "catalog") //! TEN-CF03 at "catalog" saying 'CatalogConfig' and 'PageConfig' both
record PageConfig(@Default("100") int maxPageSize) {}
