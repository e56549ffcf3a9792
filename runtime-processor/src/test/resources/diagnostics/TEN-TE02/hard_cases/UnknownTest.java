package library;

import dev.tenon.testing.junit.TenonTest;

@TenonTest(Lending.class) //! javac at Lending
class UnknownTest {}
