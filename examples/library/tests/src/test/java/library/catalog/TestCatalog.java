package library.catalog;

import dev.tenon.testing.TestRuntime;

/** Asks for {@code TestCatalogRuntime}. */
@TestRuntime(Catalog.class)
public interface TestCatalog {}
