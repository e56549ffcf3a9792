package catalog;

import dev.tenon.testing.TestRuntime;

/** For tests. */
@TestRuntime(Catalog.class)
interface TestCatalog {}
