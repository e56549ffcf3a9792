package library;

import dev.tenon.testing.junit.TenonTest;

@TenonTest(Book.class) //! TEN-TE02 at .class saying 'Book'
class BookTest {}
