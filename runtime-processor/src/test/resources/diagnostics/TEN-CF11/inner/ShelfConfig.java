package library.inner;

import dev.tenon.Default;
import dev.tenon.config.Config;

@Config(prefix = "shelf") //! TEN-CF11 at @Config saying 'ShelfConfig' belongs to the context Catalog
record ShelfConfig(@Default("100") int length) {}
