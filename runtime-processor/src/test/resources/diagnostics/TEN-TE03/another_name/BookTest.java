package library;

import dev.tenon.testing.TestRuntime;
import dev.tenon.testing.junit.TenonTest;

@TenonTest(Catalog.class) //! TEN-TE03 at .class saying 'TestCatalogRuntime' & that of 'Catalog' is 'TestsRuntime' & rename 'Tests' to 'TestCatalog'
class BookTest {

    BookTest(TestCatalogRuntime catalog) {} //! javac at TestCatalogRuntime
}

@TestRuntime(Catalog.class)
interface Tests {}
