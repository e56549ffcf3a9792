package library;

import dev.tenon.testing.TestRuntime;

@TestRuntime(Book.class) //! TEN-TE01 at .class saying 'Book'
interface CatalogTests {}
