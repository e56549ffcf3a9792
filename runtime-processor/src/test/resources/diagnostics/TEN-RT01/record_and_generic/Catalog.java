package library;

import dev.tenon.runtime.Runtime;

@Runtime //! TEN-RT01 at @Runtime
record Catalog() {}
