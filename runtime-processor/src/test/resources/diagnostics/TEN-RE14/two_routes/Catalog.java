package library;

import dev.tenon.runtime.Runtime;

@Runtime
interface Catalog {}
