package library;

import dev.tenon.config.Config;

@Config(prefix = "catalog")
record CatalogConfig(BokId firstBook) {} //! javac //! TEN-CF05 at firstBook saying Did you mean 'BookId'?
