package library;

import dev.tenon.Default;
import dev.tenon.config.Config;
import io.vavr.control.Option;

@Config(prefix = "catalog")
record CatalogConfig(
        Option<String> apiKey, //! TEN-CF12 at apiKey saying 'apiKey' looks like a secret
        @Default("key") String sortKey,
        @Default("100") int tokens) {}
