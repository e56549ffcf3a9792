package library;

import dev.tenon.testing.junit.TenonTest;

@TenonTest({Catalog.class, int.class}) //! TEN-TE02 saying 'int'
class TwoTest {}
