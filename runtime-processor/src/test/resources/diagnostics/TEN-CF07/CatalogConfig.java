package library;

import dev.tenon.Default;
import dev.tenon.config.Config;
import dev.tenon.config.Secret;

@Config(prefix = "catalog")
record CatalogConfig(@Default("hunter2") Secret<String> token) {} //! TEN-CF07 at "hunter2" saying 'token' is a Secret with a default
