package library;

import dev.tenon.runtime.Runtime;

@Runtime
public interface Catalog {}
