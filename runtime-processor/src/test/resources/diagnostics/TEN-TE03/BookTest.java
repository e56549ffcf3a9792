package library;

import dev.tenon.testing.TestRuntime;
import dev.tenon.testing.junit.TenonTest;

@TenonTest(Catalog.class) //! TEN-TE03 at .class saying 'TestCatalogRuntime' & nothing here has one for 'Catalog' & '@TestRuntime(Catalog.class) interface TestCatalog {}'
class BookTest {

    BookTest(TestCatalogRuntime catalog) {} //! javac at TestCatalogRuntime
}
