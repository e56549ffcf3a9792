package library;

import dev.tenon.runtime.Runtime;

/** What the library has. */
@Runtime
public interface Catalog {}
