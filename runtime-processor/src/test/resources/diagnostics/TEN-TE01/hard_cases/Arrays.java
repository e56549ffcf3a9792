package library;

import dev.tenon.testing.TestRuntime;

@TestRuntime(String[].class) //! TEN-TE01 saying 'String[]'
interface Arrays {}
