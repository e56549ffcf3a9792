package catalog;

import dev.tenon.testing.TestRuntime;

@TestRuntime(Catalog.class)
interface TestCatalog {}
