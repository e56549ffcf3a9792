package library;

import dev.tenon.testing.junit.TenonTest;

@TenonTest(Catalog.class) //! TEN-TE03 at .class saying 'TestCatalogRuntime'
class BookTest {

    private TestCatalogRuntime catalog; //! javac at TestCatalogRuntime

    Other other; //! javac at Other
}
