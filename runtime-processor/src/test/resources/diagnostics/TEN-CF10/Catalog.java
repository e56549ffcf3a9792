package library;

import dev.tenon.Default;
import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
interface Catalog {

    @dev.tenon.config.Config(prefix = "other")
    record Config(@Default("100") int maxPageSize) {}
}
