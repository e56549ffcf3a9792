package library;

import dev.tenon.Default;
import dev.tenon.config.Config;

@Config(prefix = "catalog")
record CatalogConfig(@Default("1") int pageSize, @Default("2") int pagesize) {} //! TEN-CF08 at pagesize saying 'pageSize' and 'pagesize'
