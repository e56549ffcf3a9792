package library;

import dev.tenon.testing.TestRuntime;

@TestRuntime(int.class) //! TEN-TE01 saying 'int'
interface Numbers {}
